/** Where rules come from. */
export const SOURCES = {
  terminology: 'https://www.interpol.int/Crimes/Crimes-against-children/Appropriate-terminology',
  children:
    'https://www.childrenssociety.org.uk/information/professionals/resources/child-exploitation-language-guide',
  suicide: 'https://www.samaritans.org/about-samaritans/media-guidelines/',
  naming:
    'https://www.college.police.uk/app/media-and-communications/arrests-charges-judicial-outcomes',
  contempt: 'https://www.legislation.gov.uk/ukpga/1981/49',
  anonymity: 'https://www.legislation.gov.uk/ukpga/1992/34',
  style: 'https://www.gov.uk/guidance/style-guide/a-to-z',
  writing: 'https://www.gov.uk/guidance/content-design/writing-for-gov-uk',
  links: 'https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context',
  pictures: 'https://www.w3.org/WAI/WCAG22/Understanding/non-text-content',
} as const;

/** A sentence after which a text is about the sexual abuse of children. */
export const ABOUT = 'Detectives investigate child sexual abuse online.';

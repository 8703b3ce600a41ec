/* Generated from src/record/*.json by `npm run generate`: do not edit. */

import type { RouteId, MessageId, ServiceId, WordId } from './ids.generated.js';
import type { BilingualText, Message, Partner, Route, Service } from './types.js';

// Every text in English, then every text in Welsh, in the order in which the data below ask for them. The build
// leaves one of them out of the file of one language.
const texts = (
  'Stop It Now' +
  '|Worried about what you look at online?' +
  '|Stop It Now helps adults who are worried about their own sexual thoughts or behaviour towards children, or about someone else’s.' +
  '|Free to call in the UK' +
  '|In English or Welsh, with interpreters for other languages' +
  '|You do not need to say who you are. But if what you say identifies a child at risk or a crime, it is passed on.' +
  '|Live chat or a secure message at stopitnow.org.uk' +
  '|From Ireland, call' +
  '|Shore' +
  '|A teenager, and worried about sexual thoughts or behaviour?' +
  '|Shore is for teenagers who are worried about their own sexual thoughts or behaviour, or a friend’s.' +
  '|Free to use' +
  '|Chat or e-mail through shorespace.org.uk' +
  '|Childline' +
  '|Under 19 and need to talk?' +
  '|Childline is there for anyone under 19 in the UK, about anything.' +
  '|Free to call' +
  '|NSPCC helpline' +
  '|Worried about a child?' +
  '|The NSPCC helpline advises adults who are worried about a child.' +
  '|E-mail help@nspcc.org.uk' +
  '|Report Remove' +
  '|Under 18, and a sexual picture of you is online?' +
  '|Report Remove helps anyone under 18 to report a sexual picture or film of themselves.' +
  '|Internet Watch Foundation' +
  '|Seen a sexual image of a child online?' +
  '|The Internet Watch Foundation takes reports of child sexual abuse images. You need not give your name.' +
  '|CEOP, National Crime Agency' +
  '|Report online sexual abuse or grooming' +
  '|CEOP, part of the National Crime Agency, takes reports of sexual abuse or grooming of a child online.' +
  '|the police' +
  '|Is a child in danger now?' +
  '|Call 999 when someone is in danger or a crime is happening.' +
  '|Free to call, day and night' +
  '|With Relay UK, call' +
  '|In British Sign Language at 999bsl.co.uk' +
  '|By text message to 999, once your phone is registered with emergencySMS' +
  '|the police' +
  '|Something to tell the police?' +
  '|Call 101 to reach your police force when nobody is in danger now.' +
  '|With Relay UK, call' +
  '|Crimestoppers' +
  '|Know something about a crime?' +
  '|Crimestoppers is a charity, apart from the police, that takes information about crime without asking who you are.' +
  '|Free to call' +
  '|Samaritans' +
  '|Finding it hard to cope?' +
  '|Samaritans listen, day or night, to anyone who is finding it hard to cope.' +
  '|Free to call, day and night' +
  '|NAPAC' +
  '|Abused as a child?' +
  '|NAPAC supports adults who were abused as children.' +
  '|Victim Support' +
  '|Affected by a crime?' +
  '|Victim Support helps anyone affected by a crime, whether or not they have told the police.' +
  '|Live chat at victimsupport.org.uk' +
  '|Every image shows a real child' +
  '|Each image is a record of a child being abused. Each time it is looked at, that child is harmed again.' +
  '|Sexual images of anyone under 18 are against the law' +
  '|It is a crime to make, share or possess indecent images of children. That is the law’s term for sexual images of anyone under 18. Downloading one counts as making it.' +
  '|What can follow' +
  '|Looking at child sexual abuse images can lead to: arrest; prison; losing a job; the breakdown of a family or relationship; the Sex Offenders Register.' +
  '|Help to stop is there before any of this happens, and after it.' +
  '|Looking can lead to arrest and prison.' +
  '|What you look at can be traced' +
  '|Your internet address can be traced. The police use such addresses to find people who look at child sexual abuse images.' +
  '|You can stop, and there is help' +
  '|Many people who were worried about what they looked at have talked to someone, and have changed what they do.' +
  '|You do not have to wait until something happens.' +
  '|“The images already exist”' +
  '|Each of them shows a real child’s abuse, and each viewing harms that child again. Looking is not harmless because somebody else made the image.' +
  '|Each viewing harms a real child again.' +
  '|Me' +
  '|When you call, an adviser listens and talks through what you can do next.' +
  '|Someone I know' +
  '|You can ask about a partner, a relative or a friend. An adviser helps you to decide what to do.' +
  '|I am under 18' +
  '|You choose what to talk about, and you can stop when you like.' +
  '|It happened to me' +
  '|Someone listens. You decide what to say, and whether to tell the police.' +
  '|I want to report something' +
  '|You are asked what you saw, and where. Do not save, copy or send on an image, even to show it to the police.' +
  '|Someone is in danger now' +
  '|Say where you are, and what is happening.' +
  '|Norfolk Constabulary' +
  '|Suffolk Constabulary' +
  '|Cambridgeshire Constabulary' +
  '|Essex Police' +
  '|Bedfordshire Police' +
  '|Hertfordshire Constabulary' +
  '|The Lucy Faithfull Foundation' +
  '|Call {name}: {number}' +
  '|Go to {site}' +
  '|{name} can help you to stop, or to help someone else to.' +
  '|Call free: {number}' +
  '|When you call, an adviser listens and talks through what you can do next. {limits}' +
  '|If you are finding it hard to cope, {name} are there day and night, free, on {number}.' +
  '|Operation NetSafe' +
  '|campaign message' +
  '|Help to stop looking at sexual images of children' +
  '|Who is this about?' +
  '|The next part describes the sexual abuse of children.' +
  '|The next part says what courts heard and decided about the sexual abuse of children.' +
  '|The next part speaks of suicide.' +
  '|Skip this part' +
  '|Show this part' +
  '|Leave this page now' +
  '|https://www.bbc.co.uk/weather' +
  '|Your browser’s history keeps this page.' +
  '|You can also leave by pressing Shift three times.' +
  '|Shift: {count} more to leave this page.' +
  '|Loading' +
  '|Only this part of the page can leave. Close this window to leave the rest.' +
  '|Source: {cite}' +
  '|Skip the outcomes of cases' +
  '|Who is behind Operation NetSafe' +
  '|This release is from {year}.' +
  '|This release is old.' +
  '|Help today: {name}, free on {number}, or {site}.' +
  '|Updated {day}' +
  '|Embargoed until {time}' +
  '|About {name}' +
  '|This was added to the release, to show where help is today.' +
  '|Operation NetSafe is prevention. It helps people to stop looking at child sexual abuse images, and shows them and their families where to find help.' +
  '|It stands beside enforcement, and does not replace it. In Norfolk and Suffolk, enforcement began as Operation Bane in 2014.' +
  '|Call {name} free: {number}' +
  '|Stop It Now' +
  '|Yn poeni am yr hyn rydych chi’n edrych arno ar-lein?' +
  '|Mae Stop It Now yn helpu oedolion sy’n poeni am eu meddyliau neu eu hymddygiad rhywiol eu hunain tuag at blant, neu am rai rhywun arall.' +
  '|Am ddim i’w ffonio yn y DU' +
  '|Yn Gymraeg neu Saesneg, gyda chyfieithwyr ar y pryd ar gyfer ieithoedd eraill' +
  '|Nid oes angen i chi ddweud pwy ydych chi. Ond os bydd yr hyn a ddywedwch yn datgelu pwy yw plentyn mewn perygl, neu drosedd, caiff ei drosglwyddo.' +
  '|Sgwrs fyw neu neges ddiogel yn stopitnow.org.uk' +
  '|O Iwerddon, ffoniwch' +
  '|Shore' +
  '|Yn eich arddegau, ac yn poeni am feddyliau neu ymddygiad rhywiol?' +
  '|Mae Shore ar gyfer pobl ifanc yn eu harddegau sy’n poeni am eu meddyliau neu eu hymddygiad rhywiol eu hunain, neu rai ffrind.' +
  '|Am ddim i’w ddefnyddio' +
  '|Sgwrs neu e-bost drwy shorespace.org.uk' +
  '|Childline' +
  '|Dan 19 oed ac angen siarad?' +
  '|Mae Childline yno i unrhyw un dan 19 oed yn y DU, am unrhyw beth.' +
  '|Am ddim i’w ffonio' +
  '|Llinell gymorth yr NSPCC' +
  '|Yn poeni am blentyn?' +
  '|Mae llinell gymorth yr NSPCC yn cynghori oedolion sy’n poeni am blentyn.' +
  '|E-bost help@nspcc.org.uk' +
  '|Report Remove' +
  '|Dan 18 oed, ac mae llun rhywiol ohonoch ar-lein?' +
  '|Mae Report Remove yn helpu unrhyw un dan 18 oed i roi gwybod am lun neu ffilm rywiol ohonynt eu hunain.' +
  '|Internet Watch Foundation' +
  '|Wedi gweld delwedd rywiol o blentyn ar-lein?' +
  '|Mae’r Internet Watch Foundation yn derbyn adroddiadau am ddelweddau o gam-drin plant yn rhywiol. Nid oes angen rhoi eich enw.' +
  '|CEOP, yr Asiantaeth Troseddau Cenedlaethol' +
  '|Rhoi gwybod am gam-drin rhywiol neu feithrin perthynas amhriodol ar-lein' +
  '|Mae CEOP, rhan o’r Asiantaeth Troseddau Cenedlaethol, yn derbyn adroddiadau am gam-drin plentyn yn rhywiol neu feithrin perthynas amhriodol â phlentyn ar-lein.' +
  '|yr heddlu' +
  '|A oes plentyn mewn perygl nawr?' +
  '|Ffoniwch 999 pan fydd rhywun mewn perygl neu pan fydd trosedd yn digwydd.' +
  '|Am ddim i’w ffonio, ddydd a nos' +
  '|Gyda Relay UK, ffoniwch' +
  '|Mewn Iaith Arwyddion Prydain yn 999bsl.co.uk' +
  '|Drwy neges destun i 999, ar ôl cofrestru eich ffôn gydag emergencySMS' +
  '|yr heddlu' +
  '|Rhywbeth i’w ddweud wrth yr heddlu?' +
  '|Ffoniwch 101 i gyrraedd eich heddlu pan nad oes neb mewn perygl nawr.' +
  '|Gyda Relay UK, ffoniwch' +
  '|Crimestoppers' +
  '|Yn gwybod rhywbeth am drosedd?' +
  '|Elusen ar wahân i’r heddlu yw Crimestoppers, sy’n derbyn gwybodaeth am droseddau heb ofyn pwy ydych chi.' +
  '|Am ddim i’w ffonio' +
  '|Y Samariaid' +
  '|Yn ei chael hi’n anodd ymdopi?' +
  '|Mae’r Samariaid yn gwrando, ddydd neu nos, ar unrhyw un sy’n ei chael hi’n anodd ymdopi.' +
  '|Am ddim i’w ffonio, ddydd a nos' +
  '|NAPAC' +
  '|Wedi cael eich cam-drin yn blentyn?' +
  '|Mae NAPAC yn cefnogi oedolion a gafodd eu cam-drin yn blant.' +
  '|Cymorth i Ddioddefwyr' +
  '|Wedi’ch effeithio gan drosedd?' +
  '|Mae Cymorth i Ddioddefwyr yn helpu unrhyw un y mae trosedd wedi effeithio arnynt, p’un a ydynt wedi dweud wrth yr heddlu ai peidio.' +
  '|Sgwrs fyw yn victimsupport.org.uk' +
  '|Mae pob delwedd yn dangos plentyn go iawn' +
  '|Mae pob delwedd yn gofnod o blentyn yn cael ei gam-drin. Bob tro yr edrychir arni, mae’r plentyn hwnnw’n cael niwed eto.' +
  '|Mae delweddau rhywiol o unrhyw un dan 18 oed yn erbyn y gyfraith' +
  '|Mae gwneud, rhannu neu feddu ar ddelweddau anweddus o blant yn drosedd. Dyna derm y gyfraith am ddelweddau rhywiol o unrhyw un dan 18 oed. Mae lawrlwytho un yn cyfrif fel ei gwneud.' +
  '|Beth all ddilyn' +
  '|Gall edrych ar ddelweddau o gam-drin plant yn rhywiol arwain at: cael eich arestio; carchar; colli swydd; teulu neu berthynas yn chwalu; y Gofrestr Troseddwyr Rhyw.' +
  '|Mae cymorth i stopio ar gael cyn i ddim o hyn ddigwydd, ac wedyn.' +
  '|Gall edrych arwain at arestio a charchar.' +
  '|Gellir olrhain yr hyn rydych chi’n edrych arno' +
  '|Gellir olrhain eich cyfeiriad rhyngrwyd. Mae’r heddlu’n defnyddio cyfeiriadau o’r fath i ddod o hyd i bobl sy’n edrych ar ddelweddau o gam-drin plant yn rhywiol.' +
  '|Gallwch chi stopio, ac mae cymorth ar gael' +
  '|Mae llawer o bobl a oedd yn poeni am yr hyn roedden nhw’n edrych arno wedi siarad â rhywun, ac wedi newid yr hyn maen nhw’n ei wneud.' +
  '|Nid oes rhaid i chi aros nes i rywbeth ddigwydd.' +
  '|“Mae’r delweddau’n bodoli’n barod”' +
  '|Mae pob un ohonynt yn dangos cam-drin plentyn go iawn, ac mae’r plentyn hwnnw’n cael niwed eto bob tro yr edrychir arni. Nid yw edrych yn ddiniwed am mai rhywun arall a wnaeth y ddelwedd.' +
  '|Mae pob edrychiad yn niweidio plentyn go iawn eto.' +
  '|Fi' +
  '|Pan ffoniwch, bydd cynghorydd yn gwrando ac yn trafod beth allwch chi ei wneud nesaf.' +
  '|Rhywun rwy’n ei adnabod' +
  '|Gallwch holi am bartner, perthynas neu ffrind. Bydd cynghorydd yn eich helpu i benderfynu beth i’w wneud.' +
  '|Rydw i dan 18 oed' +
  '|Chi sy’n dewis am beth i siarad, a gallwch stopio pan fynnwch.' +
  '|Digwyddodd hyn i mi' +
  '|Bydd rhywun yn gwrando. Chi sy’n penderfynu beth i’w ddweud, ac a ydych am ddweud wrth yr heddlu.' +
  '|Rydw i am roi gwybod am rywbeth' +
  '|Gofynnir i chi beth welsoch chi, ac ymhle. Peidiwch â chadw, copïo nac anfon delwedd ymlaen, hyd yn oed i’w dangos i’r heddlu.' +
  '|Mae rhywun mewn perygl nawr' +
  '|Dywedwch ble rydych chi, a beth sy’n digwydd.' +
  '|Heddlu Norfolk' +
  '|Heddlu Suffolk' +
  '|Heddlu Swydd Gaergrawnt' +
  '|Heddlu Essex' +
  '|Heddlu Swydd Bedford' +
  '|Heddlu Swydd Hertford' +
  '|The Lucy Faithfull Foundation' +
  '|Ffoniwch {name}: {number}' +
  '|Ewch i {site}' +
  '|Gall {name} eich helpu i stopio, neu eich helpu i gefnogi rhywun arall i stopio.' +
  '|Ffoniwch am ddim: {number}' +
  '|Pan ffoniwch, bydd cynghorydd yn gwrando ac yn trafod beth allwch chi ei wneud nesaf. {limits}' +
  '|Os ydych chi’n ei chael hi’n anodd ymdopi, mae {name} yno ddydd a nos, am ddim, ar {number}.' +
  '|Ymgyrch NetSafe' +
  '|neges yr ymgyrch' +
  '|Cymorth i roi’r gorau i edrych ar ddelweddau rhywiol o blant' +
  '|Pwy sydd dan sylw?' +
  '|Mae’r rhan nesaf yn disgrifio cam-drin plant yn rhywiol.' +
  '|Mae’r rhan nesaf yn dweud beth glywodd a phenderfynodd llysoedd am gam-drin plant yn rhywiol.' +
  '|Mae’r rhan nesaf yn sôn am hunanladdiad.' +
  '|Neidio heibio’r rhan hon' +
  '|Dangos y rhan hon' +
  '|Gadael y dudalen hon nawr' +
  '|https://www.bbc.co.uk/weather' +
  '|Bydd hanes eich porwr yn cadw’r dudalen hon.' +
  '|Gallwch hefyd adael drwy bwyso Shift dair gwaith.' +
  '|Shift: {count} arall i adael y dudalen hon.' +
  '|Yn llwytho' +
  '|Dim ond y rhan hon o’r dudalen sy’n gallu gadael. Caewch y ffenestr hon i adael y gweddill.' +
  '|Ffynhonnell: {cite}' +
  '|Neidio heibio i ganlyniadau’r achosion' +
  '|Pwy sydd y tu ôl i Ymgyrch NetSafe' +
  '|Datganiad o {year} yw hwn.' +
  '|Hen ddatganiad yw hwn.' +
  '|Cymorth heddiw: {name}, am ddim ar {number}, neu {site}.' +
  '|Diweddarwyd {day}' +
  '|Dan embargo tan {time}' +
  '|Ynghylch {name}' +
  '|Ychwanegwyd hwn at y datganiad, i ddangos ble mae cymorth heddiw.' +
  '|Gwaith atal yw Ymgyrch NetSafe. Mae’n helpu pobl i roi’r gorau i edrych ar ddelweddau o gam-drin plant yn rhywiol, ac yn dangos iddyn nhw a’u teuluoedd ble mae cymorth.' +
  '|Mae’n sefyll ochr yn ochr â gorfodi’r gyfraith, nid yn ei le. Yn Norfolk a Suffolk, dechreuodd y gwaith gorfodi fel Ymgyrch Bane yn 2014.' +
  '|Ffoniwch {name} am ddim: {number}'
).split('|');
let next = 0;
const text = (): BilingualText => ({ en: texts[next]!, cy: texts[texts.length / 2 + next++]! });

/** The languages of these texts. */
export const languages: readonly string[] = ['en', 'cy'];

export const services: Record<ServiceId, Service> = {
  'stop-it-now': {
    name: text(),
    prompt: text(),
    does: text(),
    number: '0808 1000 900',
    cost: text(),
    languages: text(),
    limits: text(),
    site: 'https://www.stopitnow.org.uk',
    formerSites: ['www.get-help.stopitnow.org.uk'],
    channels: [
      { kind: 'chat', text: text(), href: 'https://www.stopitnow.org.uk' },
      { text: text(), number: '+44 1372 847 161' },
    ],
  },
  shore: {
    name: text(),
    prompt: text(),
    does: text(),
    cost: text(),
    site: 'https://shorespace.org.uk',
    channels: [{ kind: 'chat', text: text(), href: 'https://shorespace.org.uk' }],
  },
  childline: {
    name: text(),
    prompt: text(),
    does: text(),
    number: '0800 1111',
    cost: text(),
    site: 'https://www.childline.org.uk',
  },
  nspcc: {
    name: text(),
    prompt: text(),
    does: text(),
    number: '0808 800 5000',
    site: 'https://www.nspcc.org.uk',
    channels: [{ kind: 'email', text: text(), href: 'mailto:help@nspcc.org.uk' }],
  },
  'report-remove': {
    name: text(),
    prompt: text(),
    does: text(),
    site: 'https://www.childline.org.uk',
  },
  iwf: { name: text(), prompt: text(), does: text(), site: 'https://report.iwf.org.uk' },
  ceop: { name: text(), prompt: text(), does: text(), site: 'https://www.ceop.police.uk' },
  'police-emergency': {
    name: text(),
    prompt: text(),
    does: text(),
    number: '999',
    cost: text(),
    channels: [
      { text: text(), number: '18001 999' },
      { text: text(), href: 'https://999bsl.co.uk' },
      { text: text() },
    ],
  },
  police: {
    name: text(),
    prompt: text(),
    does: text(),
    number: '101',
    channels: [{ text: text(), number: '18001 101' }],
  },
  crimestoppers: {
    name: text(),
    prompt: text(),
    does: text(),
    number: '0800 555 111',
    cost: text(),
    site: 'https://crimestoppers-uk.org',
  },
  samaritans: {
    name: text(),
    prompt: text(),
    does: text(),
    number: '116 123',
    cost: text(),
    site: 'https://www.samaritans.org',
  },
  napac: {
    name: text(),
    prompt: text(),
    does: text(),
    number: '0808 801 0331',
    site: 'https://napac.org.uk',
  },
  'victim-support': {
    name: text(),
    prompt: text(),
    does: text(),
    number: '08 08 16 89 111',
    site: 'https://www.victimsupport.org.uk',
    channels: [{ kind: 'chat', text: text(), href: 'https://www.victimsupport.org.uk' }],
  },
};

export const messages: Record<MessageId, Message> = {
  harm: { heading: text(), body: [text()] },
  law: { heading: text(), body: [text()] },
  consequences: { heading: text(), body: [text(), text()], short: text(), support: 'samaritans' },
  traceability: { heading: text(), body: [text()], support: 'samaritans' },
  help: { heading: text(), body: [text(), text()] },
  justification: { heading: text(), body: [text()], short: text() },
};

export const routes: Record<RouteId, Route> = {
  me: { label: text(), services: ['stop-it-now'], next: text() },
  someone: { label: text(), services: ['stop-it-now', 'nspcc'], next: text() },
  'under-18': { label: text(), services: ['childline', 'shore', 'report-remove'], next: text() },
  happened: { label: text(), services: ['napac', 'victim-support', 'childline'], next: text() },
  report: { label: text(), services: ['police', 'iwf', 'ceop', 'crimestoppers'], next: text() },
  danger: { label: text(), services: ['police-emergency'], next: text() },
};

export const partners: readonly Partner[] = [
  { name: text(), site: 'https://www.norfolk.police.uk' },
  { name: text(), site: 'https://www.suffolk.police.uk' },
  { name: text(), site: 'https://www.cambs.police.uk' },
  { name: text(), site: 'https://www.essex.police.uk' },
  { name: text(), site: 'https://www.bedfordshire.police.uk' },
  { name: text(), site: 'https://www.herts.police.uk' },
  { name: text(), site: 'https://www.lucyfaithfull.org.uk' },
];

export const words = Object.fromEntries(
  'call visit offer callFree onCall supportLine campaign campaignMessage cardTitle whoAbout noteAbuse noteCourt noteSuicide skipPart showPart exit exitSite exitHow exitKeys exitMore exitLeaving exitFrame figureCite skipOutcomes partnersTitle archive archiveOld helpToday updated embargo about added netsafeIs netsafeBeside callNow'
    .split(' ')
    .map((word) => [word, text()]),
) as Record<WordId, BilingualText>;

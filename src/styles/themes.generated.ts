/* Generated from tokens/ by `npm run generate`: do not edit. */

/** Every role: its custom property and what it is for. */
export const roles = {
  "color.accent": {
    "property": "--netsafe-color-accent",
    "type": "color",
    "description": "The force: the edge that marks its voice, and quotation marks."
  },
  "color.action": {
    "property": "--netsafe-color-action",
    "type": "color",
    "description": "A button: its field and its edge."
  },
  "color.action-label": {
    "property": "--netsafe-color-action-label",
    "type": "color",
    "description": "The words on a button."
  },
  "color.brand": {
    "property": "--netsafe-color-brand",
    "type": "color",
    "description": "The force’s own field: the loud banner, a page’s masthead."
  },
  "color.caution": {
    "property": "--netsafe-color-caution",
    "type": "color",
    "description": "Caution: the edge of a notice."
  },
  "color.caution-tint": {
    "property": "--netsafe-color-caution-tint",
    "type": "color",
    "description": "Under words about the law or harm."
  },
  "color.danger": {
    "property": "--netsafe-color-danger",
    "type": "color",
    "description": "Danger now: 999, its words and its edge, and nothing else."
  },
  "color.focus-inner": {
    "property": "--netsafe-color-focus-inner",
    "type": "color",
    "description": "The inner ring of keyboard focus, between the outer ring and what has focus: on any background one of the two is seen."
  },
  "color.focus-outer": {
    "property": "--netsafe-color-focus-outer",
    "type": "color",
    "description": "The outer ring of keyboard focus."
  },
  "color.hairline": {
    "property": "--netsafe-color-hairline",
    "type": "color",
    "description": "The outline of a card. Decoration: what it groups is grouped by space and headings as well."
  },
  "color.heading": {
    "property": "--netsafe-color-heading",
    "type": "color",
    "description": "Headings, and words in the force’s voice."
  },
  "color.help": {
    "property": "--netsafe-color-help",
    "type": "color",
    "description": "Help: the edge of a helpline."
  },
  "color.help-tint": {
    "property": "--netsafe-color-help-tint",
    "type": "color",
    "description": "Under an offer of help that must be seen first."
  },
  "color.link": {
    "property": "--netsafe-color-link",
    "type": "color",
    "description": "A link."
  },
  "color.link-active": {
    "property": "--netsafe-color-link-active",
    "type": "color",
    "description": "A link while it is pressed."
  },
  "color.link-hover": {
    "property": "--netsafe-color-link-hover",
    "type": "color",
    "description": "A link under the pointer."
  },
  "color.link-visited": {
    "property": "--netsafe-color-link-visited",
    "type": "color",
    "description": "A link that was followed."
  },
  "color.number": {
    "property": "--netsafe-color-number",
    "type": "color",
    "description": "The helpline’s number."
  },
  "color.on-brand": {
    "property": "--netsafe-color-on-brand",
    "type": "color",
    "description": "Words, links and lines on the force’s field."
  },
  "color.on-plate": {
    "property": "--netsafe-color-on-plate",
    "type": "color",
    "description": "The number on its plate."
  },
  "color.on-sign": {
    "property": "--netsafe-color-on-sign",
    "type": "color",
    "description": "The heading of a notice."
  },
  "color.paper": {
    "property": "--netsafe-color-paper",
    "type": "color",
    "description": "Under most words."
  },
  "color.plate": {
    "property": "--netsafe-color-plate",
    "type": "color",
    "description": "Under the number, on the force’s field."
  },
  "color.sign": {
    "property": "--netsafe-color-sign",
    "type": "color",
    "description": "Under the heading of a notice, as a sign has it."
  },
  "color.sign-mark": {
    "property": "--netsafe-color-sign-mark",
    "type": "color",
    "description": "The mark beside it."
  },
  "color.text": {
    "property": "--netsafe-color-text",
    "type": "color",
    "description": "Words."
  },
  "color.text-soft": {
    "property": "--netsafe-color-text-soft",
    "type": "color",
    "description": "Words of less weight: dates, roles, conditions."
  },
  "color.tint": {
    "property": "--netsafe-color-tint",
    "type": "color",
    "description": "Under words that stand apart: a quotation, a quiet note."
  },
  "edge.hairline": {
    "property": "--netsafe-edge-hairline",
    "type": "dimension",
    "description": "The outline of a card."
  },
  "edge.voice": {
    "property": "--netsafe-edge-voice",
    "type": "dimension",
    "description": "The heavy edge at the inline start that marks the campaign’s voice."
  },
  "font.family": {
    "property": "--netsafe-font-family",
    "type": "fontFamily",
    "description": "The reader’s own system: no font is fetched."
  },
  "font.heading": {
    "property": "--netsafe-font-heading",
    "type": "fontFamily",
    "description": "Headings and the campaign’s voice: a family that readers have. The family of words, unless a theme says otherwise."
  },
  "font.line.body": {
    "property": "--netsafe-font-line-body",
    "type": "number",
    "description": "Line height of running text (WCAG 2.2 SC 1.4.8)."
  },
  "font.line.tight": {
    "property": "--netsafe-font-line-tight",
    "type": "number",
    "description": "Line height of headings and numbers."
  },
  "font.measure": {
    "property": "--netsafe-font-measure",
    "type": "number",
    "description": "The longest line, in characters."
  },
  "font.size.body": {
    "property": "--netsafe-font-size-body",
    "type": "dimension",
    "description": "Words."
  },
  "font.size.display": {
    "property": "--netsafe-font-size-display",
    "type": "dimension",
    "description": "The number at its loudest."
  },
  "font.size.lead": {
    "property": "--netsafe-font-size-lead",
    "type": "dimension",
    "description": "A card’s title, a notice’s heading; the number at its quietest."
  },
  "font.size.small": {
    "property": "--netsafe-font-size-small",
    "type": "dimension",
    "description": "Conditions, dates."
  },
  "font.size.title": {
    "property": "--netsafe-font-size-title",
    "type": "dimension",
    "description": "A banner’s heading; the number."
  },
  "font.weight.bold": {
    "property": "--netsafe-font-weight-bold",
    "type": "fontWeight",
    "description": "Headings, names and numbers."
  },
  "radius.frame": {
    "property": "--netsafe-radius-frame",
    "type": "dimension",
    "description": "The corners of a frame."
  },
  "space.l": {
    "property": "--netsafe-space-l",
    "type": "dimension",
    "description": "Inside a frame."
  },
  "space.m": {
    "property": "--netsafe-space-m",
    "type": "dimension",
    "description": "Between paragraphs."
  },
  "space.xl": {
    "property": "--netsafe-space-xl",
    "type": "dimension",
    "description": "Inside a frame that has room."
  },
  "space.xs": {
    "property": "--netsafe-space-xs",
    "type": "dimension",
    "description": "Between a name and its role."
  },
  "target.size": {
    "property": "--netsafe-target-size",
    "type": "dimension",
    "description": "The least height of what a person came to press (WCAG 2.2 SC 2.5.5)."
  }
} as const;

/** Every theme with its colours by role. `inherit` has none of its own: it takes the page’s. */
export const themes = {
  "neutral": {
    "name": "Neutral",
    "description": "The campaign’s own: nobody’s brand.",
    "status": "ours",
    "shape": {
      "--netsafe-font-family": "system-ui, sans-serif",
      "--netsafe-font-heading": "system-ui, sans-serif",
      "--netsafe-radius-frame": "4px"
    },
    "light": {
      "accent": "#10427c",
      "action": "#10427c",
      "action-label": "#ffffff",
      "brand": "#10427c",
      "caution": "#6a3d00",
      "caution-tint": "#fcf7ee",
      "danger": "#a8201a",
      "focus-inner": "#ffffff",
      "focus-outer": "#12161d",
      "hairline": "#d3d9e1",
      "heading": "#10427c",
      "help": "#0b5a4a",
      "help-tint": "#e9f5f1",
      "link": "#10427c",
      "link-active": "#12161d",
      "link-hover": "#0a2f5c",
      "link-visited": "#4b2a86",
      "number": "#0a3b32",
      "on-brand": "#ffffff",
      "on-plate": "#10427c",
      "on-sign": "#ffffff",
      "paper": "#ffffff",
      "plate": "#ffffff",
      "sign": "#12161d",
      "sign-mark": "#f4c26b",
      "text": "#12161d",
      "text-soft": "#3a4454",
      "tint": "#f4f6f8"
    },
    "dark": {
      "accent": "#a9cdfb",
      "action": "#a9cdfb",
      "action-label": "#12161d",
      "brand": "#0d3c73",
      "caution": "#f4c26b",
      "caution-tint": "#2e2210",
      "danger": "#ffb3ab",
      "focus-inner": "#12161d",
      "focus-outer": "#ffffff",
      "hairline": "#3a4454",
      "heading": "#cde2ff",
      "help": "#86d9c2",
      "help-tint": "#0f2a25",
      "link": "#a9cdfb",
      "link-active": "#ffffff",
      "link-hover": "#cde2ff",
      "link-visited": "#d2bdfa",
      "number": "#86d9c2",
      "on-brand": "#ffffff",
      "on-plate": "#0a2f5c",
      "on-sign": "#ffffff",
      "paper": "#12161d",
      "plate": "#cde2ff",
      "sign": "#465063",
      "sign-mark": "#f4c26b",
      "text": "#eef1f5",
      "text-soft": "#b9c3d0",
      "tint": "#1b212b"
    }
  },
  "bedfordshire": {
    "name": "Bedfordshire Police",
    "description": "Bedfordshire Police, illustrative: derived from one colour, and not agreed by the force.",
    "status": "illustrative",
    "shape": {
      "--netsafe-font-family": "system-ui, sans-serif",
      "--netsafe-font-heading": "system-ui, sans-serif",
      "--netsafe-radius-frame": "16px"
    },
    "light": {
      "accent": "#5a2d91",
      "action": "#5a2d91",
      "action-label": "#ffffff",
      "brand": "#5a2d91",
      "caution": "#6a3d00",
      "caution-tint": "#fcf7ee",
      "danger": "#a8201a",
      "focus-inner": "#ffffff",
      "focus-outer": "#12161d",
      "hairline": "#dbd4ea",
      "heading": "#5a2d91",
      "help": "#0b5a4a",
      "help-tint": "#e9f5f1",
      "link": "#5a2d91",
      "link-active": "#12161d",
      "link-hover": "#47157b",
      "link-visited": "#71145a",
      "number": "#0a3b32",
      "on-brand": "#ffffff",
      "on-plate": "#5a2d91",
      "on-sign": "#ffffff",
      "paper": "#ffffff",
      "plate": "#ffffff",
      "sign": "#12161d",
      "sign-mark": "#f4c26b",
      "text": "#12161d",
      "text-soft": "#3a4454",
      "tint": "#f7f4fd"
    },
    "dark": {
      "accent": "#9b72db",
      "action": "#8359c0",
      "action-label": "#ffffff",
      "brand": "#57298d",
      "caution": "#f4c26b",
      "caution-tint": "#2e2210",
      "danger": "#ffb3ab",
      "focus-inner": "#12161d",
      "focus-outer": "#ffffff",
      "hairline": "#464051",
      "heading": "#e3d7fb",
      "help": "#86d9c2",
      "help-tint": "#0f2a25",
      "link": "#c29fff",
      "link-active": "#ffffff",
      "link-hover": "#d4bdff",
      "link-visited": "#f3b3d6",
      "number": "#86d9c2",
      "on-brand": "#ffffff",
      "on-plate": "#57298d",
      "on-sign": "#ffffff",
      "paper": "#17141e",
      "plate": "#e3d7fb",
      "sign": "#465063",
      "sign-mark": "#f4c26b",
      "text": "#eef1f5",
      "text-soft": "#b9c3d0",
      "tint": "#231e2b"
    }
  },
  "cambridgeshire": {
    "name": "Cambridgeshire Constabulary",
    "description": "Cambridgeshire Constabulary, illustrative: derived from one colour, and not agreed by the force.",
    "status": "illustrative",
    "shape": {
      "--netsafe-font-family": "system-ui, sans-serif",
      "--netsafe-font-heading": "system-ui, sans-serif",
      "--netsafe-radius-frame": "12px"
    },
    "light": {
      "accent": "#0077b6",
      "action": "#0077b6",
      "action-label": "#ffffff",
      "brand": "#005d90",
      "caution": "#6a3d00",
      "caution-tint": "#fcf7ee",
      "danger": "#a8201a",
      "focus-inner": "#ffffff",
      "focus-outer": "#12161d",
      "hairline": "#c8dbeb",
      "heading": "#005686",
      "help": "#0b5a4a",
      "help-tint": "#e9f5f1",
      "link": "#005686",
      "link-active": "#12161d",
      "link-hover": "#004269",
      "link-visited": "#4b2a86",
      "number": "#0a3b32",
      "on-brand": "#ffffff",
      "on-plate": "#005d90",
      "on-sign": "#ffffff",
      "paper": "#ffffff",
      "plate": "#ffffff",
      "sign": "#12161d",
      "sign-mark": "#f4c26b",
      "text": "#12161d",
      "text-soft": "#3a4454",
      "tint": "#eff7fd"
    },
    "dark": {
      "accent": "#2b8ece",
      "action": "#0077b6",
      "action-label": "#ffffff",
      "brand": "#004c77",
      "caution": "#f4c26b",
      "caution-tint": "#2e2210",
      "danger": "#ffb3ab",
      "focus-inner": "#12161d",
      "focus-outer": "#ffffff",
      "hairline": "#364652",
      "heading": "#c2e3fd",
      "help": "#86d9c2",
      "help-tint": "#0f2a25",
      "link": "#5bb8fb",
      "link-active": "#ffffff",
      "link-hover": "#8dcdff",
      "link-visited": "#d2bdfa",
      "number": "#86d9c2",
      "on-brand": "#ffffff",
      "on-plate": "#004a75",
      "on-sign": "#ffffff",
      "paper": "#0e171e",
      "plate": "#c2e3fd",
      "sign": "#465063",
      "sign-mark": "#f4c26b",
      "text": "#eef1f5",
      "text-soft": "#b9c3d0",
      "tint": "#16222c"
    }
  },
  "essex": {
    "name": "Essex Police",
    "description": "Essex Police, illustrative: derived from two colours, and not agreed by the force.",
    "status": "illustrative",
    "shape": {
      "--netsafe-font-family": "system-ui, sans-serif",
      "--netsafe-font-heading": "system-ui, sans-serif",
      "--netsafe-radius-frame": "6px"
    },
    "light": {
      "accent": "#0098a6",
      "action": "#1f2a5c",
      "action-label": "#ffffff",
      "brand": "#1f2a5c",
      "caution": "#6a3d00",
      "caution-tint": "#fcf7ee",
      "danger": "#a8201a",
      "focus-inner": "#ffffff",
      "focus-outer": "#12161d",
      "hairline": "#d1d8ed",
      "heading": "#1f2a5c",
      "help": "#0b5a4a",
      "help-tint": "#e9f5f1",
      "link": "#1f2a5c",
      "link-active": "#12161d",
      "link-hover": "#101848",
      "link-visited": "#71145a",
      "number": "#0a3b32",
      "on-brand": "#ffffff",
      "on-plate": "#1f2a5c",
      "on-sign": "#ffffff",
      "paper": "#ffffff",
      "plate": "#ffffff",
      "sign": "#12161d",
      "sign-mark": "#f4c26b",
      "text": "#12161d",
      "text-soft": "#3a4454",
      "tint": "#f3f6fe"
    },
    "dark": {
      "accent": "#0098a6",
      "action": "#5c6ca4",
      "action-label": "#ffffff",
      "brand": "#253063",
      "caution": "#f4c26b",
      "caution-tint": "#2e2210",
      "danger": "#ffb3ab",
      "focus-inner": "#12161d",
      "focus-outer": "#ffffff",
      "hairline": "#3d4354",
      "heading": "#d2ddff",
      "help": "#86d9c2",
      "help-tint": "#0f2a25",
      "link": "#9baeeb",
      "link-active": "#ffffff",
      "link-hover": "#b2c5ff",
      "link-visited": "#d2bdfa",
      "number": "#86d9c2",
      "on-brand": "#ffffff",
      "on-plate": "#253063",
      "on-sign": "#ffffff",
      "paper": "#12151f",
      "plate": "#d2ddff",
      "sign": "#465063",
      "sign-mark": "#f4c26b",
      "text": "#eef1f5",
      "text-soft": "#b9c3d0",
      "tint": "#1c202d"
    }
  },
  "hertfordshire": {
    "name": "Hertfordshire Constabulary",
    "description": "Hertfordshire Constabulary, illustrative: derived from two colours, and not agreed by the force.",
    "status": "illustrative",
    "shape": {
      "--netsafe-font-family": "system-ui, sans-serif",
      "--netsafe-font-heading": "Charter, 'Bitstream Charter', 'Sitka Text', Cambria, serif",
      "--netsafe-radius-frame": "4px"
    },
    "light": {
      "accent": "#3d4f9f",
      "action": "#00667a",
      "action-label": "#ffffff",
      "brand": "#006175",
      "caution": "#6a3d00",
      "caution-tint": "#fcf7ee",
      "danger": "#a8201a",
      "focus-inner": "#ffffff",
      "focus-outer": "#12161d",
      "hairline": "#c3dee6",
      "heading": "#005a6c",
      "help": "#0b5a4a",
      "help-tint": "#e9f5f1",
      "link": "#005a6c",
      "link-active": "#12161d",
      "link-hover": "#004554",
      "link-visited": "#4b2a86",
      "number": "#0a3b32",
      "on-brand": "#ffffff",
      "on-plate": "#006175",
      "on-sign": "#ffffff",
      "paper": "#ffffff",
      "plate": "#ffffff",
      "sign": "#12161d",
      "sign-mark": "#f4c26b",
      "text": "#12161d",
      "text-soft": "#3a4454",
      "tint": "#edf8fb"
    },
    "dark": {
      "accent": "#6d84d9",
      "action": "#22788d",
      "action-label": "#ffffff",
      "brand": "#005161",
      "caution": "#f4c26b",
      "caution-tint": "#2e2210",
      "danger": "#ffb3ab",
      "focus-inner": "#12161d",
      "focus-outer": "#ffffff",
      "hairline": "#31484e",
      "heading": "#bae7f4",
      "help": "#86d9c2",
      "help-tint": "#0f2a25",
      "link": "#6bbbd1",
      "link-active": "#ffffff",
      "link-hover": "#81d2e8",
      "link-visited": "#d2bdfa",
      "number": "#86d9c2",
      "on-brand": "#ffffff",
      "on-plate": "#004e5e",
      "on-sign": "#ffffff",
      "paper": "#0b181c",
      "plate": "#bae7f4",
      "sign": "#465063",
      "sign-mark": "#f4c26b",
      "text": "#eef1f5",
      "text-soft": "#b9c3d0",
      "tint": "#122429"
    }
  },
  "norfolk": {
    "name": "Norfolk Constabulary",
    "description": "Norfolk Constabulary, illustrative: derived from one colour, and not agreed by the force.",
    "status": "illustrative",
    "shape": {
      "--netsafe-font-family": "system-ui, sans-serif",
      "--netsafe-font-heading": "system-ui, sans-serif",
      "--netsafe-radius-frame": "2px"
    },
    "light": {
      "accent": "#0b3c7d",
      "action": "#0b3c7d",
      "action-label": "#ffffff",
      "brand": "#0b3c7d",
      "caution": "#6a3d00",
      "caution-tint": "#fcf7ee",
      "danger": "#a8201a",
      "focus-inner": "#ffffff",
      "focus-outer": "#12161d",
      "hairline": "#ccdaed",
      "heading": "#0b3c7d",
      "help": "#0b5a4a",
      "help-tint": "#e9f5f1",
      "link": "#0b3c7d",
      "link-active": "#12161d",
      "link-hover": "#002a62",
      "link-visited": "#4b2a86",
      "number": "#0a3b32",
      "on-brand": "#ffffff",
      "on-plate": "#0b3c7d",
      "on-sign": "#ffffff",
      "paper": "#ffffff",
      "plate": "#ffffff",
      "sign": "#12161d",
      "sign-mark": "#f4c26b",
      "text": "#12161d",
      "text-soft": "#3a4454",
      "tint": "#f1f6fe"
    },
    "dark": {
      "accent": "#5788d0",
      "action": "#3f6fb4",
      "action-label": "#ffffff",
      "brand": "#0b3c7d",
      "caution": "#f4c26b",
      "caution-tint": "#2e2210",
      "danger": "#ffb3ab",
      "focus-inner": "#12161d",
      "focus-outer": "#ffffff",
      "hairline": "#3a4454",
      "heading": "#cae0ff",
      "help": "#86d9c2",
      "help-tint": "#0f2a25",
      "link": "#7eb2fc",
      "link-active": "#ffffff",
      "link-hover": "#a3c9ff",
      "link-visited": "#d2bdfa",
      "number": "#86d9c2",
      "on-brand": "#ffffff",
      "on-plate": "#0b3c7d",
      "on-sign": "#ffffff",
      "paper": "#10161f",
      "plate": "#cae0ff",
      "sign": "#465063",
      "sign-mark": "#f4c26b",
      "text": "#eef1f5",
      "text-soft": "#b9c3d0",
      "tint": "#19212d"
    }
  },
  "suffolk": {
    "name": "Suffolk Constabulary",
    "description": "Suffolk Constabulary, illustrative: derived from one colour, and not agreed by the force.",
    "status": "illustrative",
    "shape": {
      "--netsafe-font-family": "system-ui, sans-serif",
      "--netsafe-font-heading": "Charter, 'Bitstream Charter', 'Sitka Text', Cambria, serif",
      "--netsafe-radius-frame": "0px"
    },
    "light": {
      "accent": "#6b1f5c",
      "action": "#6b1f5c",
      "action-label": "#ffffff",
      "brand": "#6b1f5c",
      "caution": "#6a3d00",
      "caution-tint": "#fcf7ee",
      "danger": "#a8201a",
      "focus-inner": "#ffffff",
      "focus-outer": "#12161d",
      "hairline": "#e6d1e0",
      "heading": "#6b1f5c",
      "help": "#0b5a4a",
      "help-tint": "#e9f5f1",
      "link": "#6b1f5c",
      "link-active": "#12161d",
      "link-hover": "#560648",
      "link-visited": "#4b2a86",
      "number": "#0a3b32",
      "on-brand": "#ffffff",
      "on-plate": "#6b1f5c",
      "on-sign": "#ffffff",
      "paper": "#ffffff",
      "plate": "#ffffff",
      "sign": "#12161d",
      "sign-mark": "#f4c26b",
      "text": "#12161d",
      "text-soft": "#3a4454",
      "tint": "#fcf3f9"
    },
    "dark": {
      "accent": "#bc6ba9",
      "action": "#a2528f",
      "action-label": "#ffffff",
      "brand": "#6b1f5c",
      "caution": "#f4c26b",
      "caution-tint": "#2e2210",
      "danger": "#ffb3ab",
      "focus-inner": "#12161d",
      "focus-outer": "#ffffff",
      "hairline": "#4e3e49",
      "heading": "#f5d2ea",
      "help": "#86d9c2",
      "help-tint": "#0f2a25",
      "link": "#e994d4",
      "link-active": "#ffffff",
      "link-hover": "#ffacea",
      "link-visited": "#d2bdfa",
      "number": "#86d9c2",
      "on-brand": "#ffffff",
      "on-plate": "#6b1f5c",
      "on-sign": "#ffffff",
      "paper": "#1c1219",
      "plate": "#f5d2ea",
      "sign": "#465063",
      "sign-mark": "#f4c26b",
      "text": "#eef1f5",
      "text-soft": "#b9c3d0",
      "tint": "#291c25"
    }
  }
} as const;

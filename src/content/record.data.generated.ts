/* Generated from src/content/*.json by `npm run generate`: do not edit. */

import type { Message, Partner, Route, Service, Text } from './record.js';

/** A service of the record. */
export type ServiceId = 'stop-it-now' | 'shore' | 'childline' | 'nspcc' | 'report-remove' | 'iwf' | 'ceop' | 'police-emergency' | 'police' | 'crimestoppers' | 'samaritans' | 'napac' | 'victim-support';

/** A kind of deterrence message. */
export type MessageId = 'harm' | 'law' | 'consequences' | 'traceability' | 'help' | 'justification';

/** An answer to “Who is this about?”. */
export type RouteId = 'me' | 'someone' | 'under-18' | 'happened' | 'report' | 'danger';

/** A word or sentence that the library itself speaks. */
export type WordId = 'call' | 'visit' | 'offer' | 'callFree' | 'onCall' | 'supportLine' | 'campaign' | 'campaignMessage' | 'cardTitle' | 'canLeadTo' | 'whoAbout' | 'noteAbuse' | 'noteCourt' | 'noteSuicide' | 'skipPart' | 'showPart' | 'exit' | 'exitSite' | 'exitHow' | 'exitMore' | 'exitLeaving' | 'consequences' | 'figureCite' | 'contentNote' | 'skipOutcomes' | 'partnersTitle' | 'archive' | 'archiveOld' | 'helpToday' | 'updated' | 'embargo' | 'about' | 'added' | 'netsafeIs' | 'netsafeBeside' | 'bane' | 'baneIs' | 'baneBeside' | 'callNow';

export const services: Record<ServiceId, Service> = {
  "stop-it-now": {
    "name": {
      "en": "Stop It Now",
      "cy": "Stop It Now"
    },
    "prompt": {
      "en": "Worried about what you look at online?",
      "cy": "Yn poeni am yr hyn rydych chi’n edrych arno ar-lein?"
    },
    "does": {
      "en": "Stop It Now helps adults who are worried about their own sexual thoughts or behaviour towards children, or about someone else’s.",
      "cy": "Mae Stop It Now yn helpu oedolion sy’n poeni am eu meddyliau neu eu hymddygiad rhywiol eu hunain tuag at blant, neu am rai rhywun arall."
    },
    "number": "0808 1000 900",
    "cost": {
      "en": "Free to call in the UK",
      "cy": "Am ddim i’w ffonio yn y DU"
    },
    "languages": {
      "en": "In English or Welsh, with interpreters for other languages",
      "cy": "Yn Gymraeg neu Saesneg, gyda chyfieithwyr ar y pryd ar gyfer ieithoedd eraill"
    },
    "limits": {
      "en": "You do not need to say who you are. But if what you say identifies a child at risk or a crime, it is passed on.",
      "cy": "Nid oes angen i chi ddweud pwy ydych chi. Ond os bydd yr hyn a ddywedwch yn datgelu pwy yw plentyn mewn perygl, neu drosedd, caiff ei drosglwyddo."
    },
    "site": "https://www.stopitnow.org.uk",
    "formerSites": [
      "www.get-help.stopitnow.org.uk"
    ],
    "channels": [
      {
        "kind": "chat",
        "text": {
          "en": "Live chat or a secure message at stopitnow.org.uk",
          "cy": "Sgwrs fyw neu neges ddiogel yn stopitnow.org.uk"
        },
        "href": "https://www.stopitnow.org.uk"
      },
      {
        "text": {
          "en": "From Ireland, call",
          "cy": "O Iwerddon, ffoniwch"
        },
        "number": "+44 1372 847 161"
      }
    ]
  },
  "shore": {
    "name": {
      "en": "Shore",
      "cy": "Shore"
    },
    "prompt": {
      "en": "A teenager, and worried about sexual thoughts or behaviour?",
      "cy": "Yn eich arddegau, ac yn poeni am feddyliau neu ymddygiad rhywiol?"
    },
    "does": {
      "en": "Shore is for teenagers who are worried about their own sexual thoughts or behaviour, or a friend’s.",
      "cy": "Mae Shore ar gyfer pobl ifanc yn eu harddegau sy’n poeni am eu meddyliau neu eu hymddygiad rhywiol eu hunain, neu rai ffrind."
    },
    "cost": {
      "en": "Free to use",
      "cy": "Am ddim i’w ddefnyddio"
    },
    "site": "https://shorespace.org.uk",
    "channels": [
      {
        "kind": "chat",
        "text": {
          "en": "Chat or e-mail through shorespace.org.uk",
          "cy": "Sgwrs neu e-bost drwy shorespace.org.uk"
        },
        "href": "https://shorespace.org.uk"
      }
    ]
  },
  "childline": {
    "name": {
      "en": "Childline",
      "cy": "Childline"
    },
    "prompt": {
      "en": "Under 19 and need to talk?",
      "cy": "Dan 19 oed ac angen siarad?"
    },
    "does": {
      "en": "Childline is there for anyone under 19 in the UK, about anything.",
      "cy": "Mae Childline yno i unrhyw un dan 19 oed yn y DU, am unrhyw beth."
    },
    "number": "0800 1111",
    "cost": {
      "en": "Free to call",
      "cy": "Am ddim i’w ffonio"
    },
    "site": "https://www.childline.org.uk"
  },
  "nspcc": {
    "name": {
      "en": "NSPCC helpline",
      "cy": "Llinell gymorth yr NSPCC"
    },
    "prompt": {
      "en": "Worried about a child?",
      "cy": "Yn poeni am blentyn?"
    },
    "does": {
      "en": "The NSPCC helpline advises adults who are worried about a child.",
      "cy": "Mae llinell gymorth yr NSPCC yn cynghori oedolion sy’n poeni am blentyn."
    },
    "number": "0808 800 5000",
    "site": "https://www.nspcc.org.uk",
    "channels": [
      {
        "kind": "email",
        "text": {
          "en": "E-mail help@nspcc.org.uk",
          "cy": "E-bost help@nspcc.org.uk"
        },
        "href": "mailto:help@nspcc.org.uk"
      }
    ]
  },
  "report-remove": {
    "name": {
      "en": "Report Remove",
      "cy": "Report Remove"
    },
    "prompt": {
      "en": "Under 18, and a sexual picture of you is online?",
      "cy": "Dan 18 oed, ac mae llun rhywiol ohonoch ar-lein?"
    },
    "does": {
      "en": "Report Remove helps anyone under 18 to report a sexual picture or film of themselves.",
      "cy": "Mae Report Remove yn helpu unrhyw un dan 18 oed i roi gwybod am lun neu ffilm rywiol ohonynt eu hunain."
    },
    "site": "https://www.childline.org.uk"
  },
  "iwf": {
    "name": {
      "en": "Internet Watch Foundation",
      "cy": "Internet Watch Foundation"
    },
    "prompt": {
      "en": "Seen a sexual image of a child online?",
      "cy": "Wedi gweld delwedd rywiol o blentyn ar-lein?"
    },
    "does": {
      "en": "The Internet Watch Foundation takes reports of child sexual abuse images. You need not give your name.",
      "cy": "Mae’r Internet Watch Foundation yn derbyn adroddiadau am ddelweddau o gam-drin plant yn rhywiol. Nid oes angen rhoi eich enw."
    },
    "site": "https://report.iwf.org.uk"
  },
  "ceop": {
    "name": {
      "en": "CEOP, National Crime Agency",
      "cy": "CEOP, yr Asiantaeth Troseddau Cenedlaethol"
    },
    "prompt": {
      "en": "Report online sexual abuse or grooming",
      "cy": "Rhoi gwybod am gam-drin rhywiol neu feithrin perthynas amhriodol ar-lein"
    },
    "does": {
      "en": "CEOP, part of the National Crime Agency, takes reports of sexual abuse or grooming of a child online.",
      "cy": "Mae CEOP, rhan o’r Asiantaeth Troseddau Cenedlaethol, yn derbyn adroddiadau am gam-drin plentyn yn rhywiol neu feithrin perthynas amhriodol â phlentyn ar-lein."
    },
    "site": "https://www.ceop.police.uk"
  },
  "police-emergency": {
    "name": {
      "en": "the police",
      "cy": "yr heddlu"
    },
    "prompt": {
      "en": "Is a child in danger now?",
      "cy": "A oes plentyn mewn perygl nawr?"
    },
    "does": {
      "en": "Call 999 when someone is in danger or a crime is happening.",
      "cy": "Ffoniwch 999 pan fydd rhywun mewn perygl neu pan fydd trosedd yn digwydd."
    },
    "number": "999",
    "cost": {
      "en": "Free to call, day and night",
      "cy": "Am ddim i’w ffonio, ddydd a nos"
    },
    "channels": [
      {
        "text": {
          "en": "With Relay UK, call",
          "cy": "Gyda Relay UK, ffoniwch"
        },
        "number": "18001 999"
      },
      {
        "text": {
          "en": "In British Sign Language at 999bsl.co.uk",
          "cy": "Mewn Iaith Arwyddion Prydain yn 999bsl.co.uk"
        },
        "href": "https://999bsl.co.uk"
      },
      {
        "text": {
          "en": "By text message to 999, once your phone is registered with emergencySMS",
          "cy": "Drwy neges destun i 999, ar ôl cofrestru eich ffôn gydag emergencySMS"
        }
      }
    ]
  },
  "police": {
    "name": {
      "en": "the police",
      "cy": "yr heddlu"
    },
    "prompt": {
      "en": "Something to tell the police?",
      "cy": "Rhywbeth i’w ddweud wrth yr heddlu?"
    },
    "does": {
      "en": "Call 101 to reach your police force when nobody is in danger now.",
      "cy": "Ffoniwch 101 i gyrraedd eich heddlu pan nad oes neb mewn perygl nawr."
    },
    "number": "101",
    "channels": [
      {
        "text": {
          "en": "With Relay UK, call",
          "cy": "Gyda Relay UK, ffoniwch"
        },
        "number": "18001 101"
      }
    ]
  },
  "crimestoppers": {
    "name": {
      "en": "Crimestoppers",
      "cy": "Crimestoppers"
    },
    "prompt": {
      "en": "Know something about a crime?",
      "cy": "Yn gwybod rhywbeth am drosedd?"
    },
    "does": {
      "en": "Crimestoppers is a charity, apart from the police, that takes information about crime without asking who you are.",
      "cy": "Elusen ar wahân i’r heddlu yw Crimestoppers, sy’n derbyn gwybodaeth am droseddau heb ofyn pwy ydych chi."
    },
    "number": "0800 555 111",
    "cost": {
      "en": "Free to call",
      "cy": "Am ddim i’w ffonio"
    },
    "site": "https://crimestoppers-uk.org"
  },
  "samaritans": {
    "name": {
      "en": "Samaritans",
      "cy": "Y Samariaid"
    },
    "prompt": {
      "en": "Finding it hard to cope?",
      "cy": "Yn ei chael hi’n anodd ymdopi?"
    },
    "does": {
      "en": "Samaritans listen, day or night, to anyone who is finding it hard to cope.",
      "cy": "Mae’r Samariaid yn gwrando, ddydd neu nos, ar unrhyw un sy’n ei chael hi’n anodd ymdopi."
    },
    "number": "116 123",
    "cost": {
      "en": "Free to call, day and night",
      "cy": "Am ddim i’w ffonio, ddydd a nos"
    },
    "site": "https://www.samaritans.org"
  },
  "napac": {
    "name": {
      "en": "NAPAC",
      "cy": "NAPAC"
    },
    "prompt": {
      "en": "Abused as a child?",
      "cy": "Wedi cael eich cam-drin yn blentyn?"
    },
    "does": {
      "en": "NAPAC supports adults who were abused as children.",
      "cy": "Mae NAPAC yn cefnogi oedolion a gafodd eu cam-drin yn blant."
    },
    "number": "0808 801 0331",
    "site": "https://napac.org.uk"
  },
  "victim-support": {
    "name": {
      "en": "Victim Support",
      "cy": "Cymorth i Ddioddefwyr"
    },
    "prompt": {
      "en": "Affected by a crime?",
      "cy": "Wedi’ch effeithio gan drosedd?"
    },
    "does": {
      "en": "Victim Support helps anyone affected by a crime, whether or not they have told the police.",
      "cy": "Mae Cymorth i Ddioddefwyr yn helpu unrhyw un y mae trosedd wedi effeithio arnynt, p’un a ydynt wedi dweud wrth yr heddlu ai peidio."
    },
    "number": "08 08 16 89 111",
    "site": "https://www.victimsupport.org.uk",
    "channels": [
      {
        "kind": "chat",
        "text": {
          "en": "Live chat at victimsupport.org.uk",
          "cy": "Sgwrs fyw yn victimsupport.org.uk"
        },
        "href": "https://www.victimsupport.org.uk"
      }
    ]
  }
};

export const messages: Record<MessageId, Message> = {
  "harm": {
    "heading": {
      "en": "Every image shows a real child",
      "cy": "Mae pob delwedd yn dangos plentyn go iawn"
    },
    "body": [
      {
        "en": "Each image is a record of a child being abused. Each time it is looked at, that child is harmed again.",
        "cy": "Mae pob delwedd yn gofnod o blentyn yn cael ei gam-drin. Bob tro yr edrychir arni, mae’r plentyn hwnnw’n cael niwed eto."
      }
    ]
  },
  "law": {
    "heading": {
      "en": "Sexual images of anyone under 18 are against the law",
      "cy": "Mae delweddau rhywiol o unrhyw un dan 18 oed yn erbyn y gyfraith"
    },
    "body": [
      {
        "en": "It is a crime to make, share or possess indecent images of children. That is the law’s term for sexual images of anyone under 18. Downloading one counts as making it.",
        "cy": "Mae gwneud, rhannu neu feddu ar ddelweddau anweddus o blant yn drosedd. Dyna derm y gyfraith am ddelweddau rhywiol o unrhyw un dan 18 oed. Mae lawrlwytho un yn cyfrif fel ei gwneud."
      }
    ]
  },
  "consequences": {
    "heading": {
      "en": "What can follow",
      "cy": "Beth all ddilyn"
    },
    "body": [
      {
        "en": "Looking at child sexual abuse images can lead to arrest, prison, losing a job, the breakdown of a family or relationship, and the Sex Offenders Register.",
        "cy": "Gall edrych ar ddelweddau o gam-drin plant yn rhywiol arwain at gael eich arestio, carchar, colli swydd, teulu neu berthynas yn chwalu, a’r Gofrestr Troseddwyr Rhyw."
      },
      {
        "en": "Help to stop is there before any of this happens, and after it.",
        "cy": "Mae cymorth i stopio ar gael cyn i ddim o hyn ddigwydd, ac wedyn."
      }
    ],
    "short": {
      "en": "Looking can lead to arrest and prison.",
      "cy": "Gall edrych arwain at arestio a charchar."
    },
    "support": "samaritans"
  },
  "traceability": {
    "heading": {
      "en": "What you look at can be traced",
      "cy": "Gellir olrhain yr hyn rydych chi’n edrych arno"
    },
    "body": [
      {
        "en": "Your internet address can be traced. The police use such addresses to find people who look at child sexual abuse images.",
        "cy": "Gellir olrhain eich cyfeiriad rhyngrwyd. Mae’r heddlu’n defnyddio cyfeiriadau o’r fath i ddod o hyd i bobl sy’n edrych ar ddelweddau o gam-drin plant yn rhywiol."
      }
    ],
    "support": "samaritans"
  },
  "help": {
    "heading": {
      "en": "You can stop, and there is help",
      "cy": "Gallwch chi stopio, ac mae cymorth ar gael"
    },
    "body": [
      {
        "en": "Many people who were worried about what they looked at have talked to someone, and have changed what they do.",
        "cy": "Mae llawer o bobl a oedd yn poeni am yr hyn roedden nhw’n edrych arno wedi siarad â rhywun, ac wedi newid yr hyn maen nhw’n ei wneud."
      },
      {
        "en": "You do not have to wait until something happens.",
        "cy": "Nid oes rhaid i chi aros nes i rywbeth ddigwydd."
      }
    ]
  },
  "justification": {
    "heading": {
      "en": "“The images already exist”",
      "cy": "“Mae’r delweddau’n bodoli’n barod”"
    },
    "body": [
      {
        "en": "Each of them shows a real child’s abuse, and each viewing harms that child again. Looking is not harmless because somebody else made the image.",
        "cy": "Mae pob un ohonynt yn dangos cam-drin plentyn go iawn, ac mae’r plentyn hwnnw’n cael niwed eto bob tro yr edrychir arni. Nid yw edrych yn ddiniwed am mai rhywun arall a wnaeth y ddelwedd."
      }
    ],
    "short": {
      "en": "Each viewing harms a real child again.",
      "cy": "Mae pob edrychiad yn niweidio plentyn go iawn eto."
    }
  }
};

export const routes: Record<RouteId, Route> = {
  "me": {
    "label": {
      "en": "Me",
      "cy": "Fi"
    },
    "services": [
      "stop-it-now"
    ],
    "next": {
      "en": "When you call, an adviser listens and talks through what you can do next.",
      "cy": "Pan ffoniwch, bydd cynghorydd yn gwrando ac yn trafod beth allwch chi ei wneud nesaf."
    }
  },
  "someone": {
    "label": {
      "en": "Someone I know",
      "cy": "Rhywun rwy’n ei adnabod"
    },
    "services": [
      "stop-it-now",
      "nspcc"
    ],
    "next": {
      "en": "You can ask about a partner, a relative or a friend. An adviser helps you to decide what to do.",
      "cy": "Gallwch holi am bartner, perthynas neu ffrind. Bydd cynghorydd yn eich helpu i benderfynu beth i’w wneud."
    }
  },
  "under-18": {
    "label": {
      "en": "I am under 18",
      "cy": "Rydw i dan 18 oed"
    },
    "services": [
      "childline",
      "shore",
      "report-remove"
    ],
    "next": {
      "en": "You choose what to talk about, and you can stop when you like.",
      "cy": "Chi sy’n dewis am beth i siarad, a gallwch stopio pan fynnwch."
    }
  },
  "happened": {
    "label": {
      "en": "It happened to me",
      "cy": "Digwyddodd hyn i mi"
    },
    "services": [
      "napac",
      "victim-support",
      "childline"
    ],
    "next": {
      "en": "Someone listens. You decide what to say, and whether to tell the police.",
      "cy": "Bydd rhywun yn gwrando. Chi sy’n penderfynu beth i’w ddweud, ac a ydych am ddweud wrth yr heddlu."
    }
  },
  "report": {
    "label": {
      "en": "I want to report something",
      "cy": "Rydw i am roi gwybod am rywbeth"
    },
    "services": [
      "police",
      "iwf",
      "ceop",
      "crimestoppers"
    ],
    "next": {
      "en": "You are asked what you saw, and where. Do not save, copy or send on an image, even to show it to the police.",
      "cy": "Gofynnir i chi beth welsoch chi, ac ymhle. Peidiwch â chadw, copïo nac anfon delwedd ymlaen, hyd yn oed i’w dangos i’r heddlu."
    }
  },
  "danger": {
    "label": {
      "en": "Someone is in danger now",
      "cy": "Mae rhywun mewn perygl nawr"
    },
    "services": [
      "police-emergency"
    ],
    "next": {
      "en": "Say where you are, and what is happening.",
      "cy": "Dywedwch ble rydych chi, a beth sy’n digwydd."
    }
  }
};

export const partners: readonly Partner[] = [
  {
    "name": {
      "en": "Norfolk Constabulary",
      "cy": "Heddlu Norfolk"
    },
    "site": "https://www.norfolk.police.uk"
  },
  {
    "name": {
      "en": "Suffolk Constabulary",
      "cy": "Heddlu Suffolk"
    },
    "site": "https://www.suffolk.police.uk"
  },
  {
    "name": {
      "en": "Cambridgeshire Constabulary",
      "cy": "Heddlu Swydd Gaergrawnt"
    },
    "site": "https://www.cambs.police.uk"
  },
  {
    "name": {
      "en": "Essex Police",
      "cy": "Heddlu Essex"
    },
    "site": "https://www.essex.police.uk"
  },
  {
    "name": {
      "en": "Bedfordshire Police",
      "cy": "Heddlu Swydd Bedford"
    },
    "site": "https://www.bedfordshire.police.uk"
  },
  {
    "name": {
      "en": "Hertfordshire Constabulary",
      "cy": "Heddlu Swydd Hertford"
    },
    "site": "https://www.herts.police.uk"
  },
  {
    "name": {
      "en": "The Lucy Faithfull Foundation",
      "cy": "The Lucy Faithfull Foundation"
    },
    "site": "https://www.lucyfaithfull.org.uk"
  }
];

export const words: Record<WordId, Text> = {
  "call": {
    "en": "Call {name}: {number}",
    "cy": "Ffoniwch {name}: {number}"
  },
  "visit": {
    "en": "Go to {site}",
    "cy": "Ewch i {site}"
  },
  "offer": {
    "en": "{name} can help you to stop, or to help someone else to.",
    "cy": "Gall {name} eich helpu i stopio, neu eich helpu i gefnogi rhywun arall i stopio."
  },
  "callFree": {
    "en": "Call free: {number}",
    "cy": "Ffoniwch am ddim: {number}"
  },
  "onCall": {
    "en": "When you call, an adviser listens and talks through what you can do next. {limits}",
    "cy": "Pan ffoniwch, bydd cynghorydd yn gwrando ac yn trafod beth allwch chi ei wneud nesaf. {limits}"
  },
  "supportLine": {
    "en": "If you are finding it hard to cope, {name} are there day and night, free, on {number}.",
    "cy": "Os ydych chi’n ei chael hi’n anodd ymdopi, mae {name} yno ddydd a nos, am ddim, ar {number}."
  },
  "campaign": {
    "en": "Operation NetSafe",
    "cy": "Ymgyrch NetSafe"
  },
  "campaignMessage": {
    "en": "campaign message",
    "cy": "neges yr ymgyrch"
  },
  "cardTitle": {
    "en": "Help to stop looking at sexual images of children",
    "cy": "Cymorth i roi’r gorau i edrych ar ddelweddau rhywiol o blant"
  },
  "canLeadTo": {
    "en": "Looking at child sexual abuse images can lead to:",
    "cy": "Gall edrych ar ddelweddau o gam-drin plant yn rhywiol arwain at:"
  },
  "whoAbout": {
    "en": "Who is this about?",
    "cy": "Pwy sydd dan sylw?"
  },
  "noteAbuse": {
    "en": "The next part describes the sexual abuse of children.",
    "cy": "Mae’r rhan nesaf yn disgrifio cam-drin plant yn rhywiol."
  },
  "noteCourt": {
    "en": "The next part says what courts heard about the sexual abuse of children.",
    "cy": "Mae’r rhan nesaf yn dweud beth glywodd llysoedd am gam-drin plant yn rhywiol."
  },
  "noteSuicide": {
    "en": "The next part speaks of suicide.",
    "cy": "Mae’r rhan nesaf yn sôn am hunanladdiad."
  },
  "skipPart": {
    "en": "Skip this part",
    "cy": "Neidio heibio’r rhan hon"
  },
  "showPart": {
    "en": "Show this part",
    "cy": "Dangos y rhan hon"
  },
  "exit": {
    "en": "Leave this page now",
    "cy": "Gadael y dudalen hon nawr"
  },
  "exitSite": {
    "en": "https://www.bbc.co.uk/weather",
    "cy": "https://www.bbc.co.uk/weather"
  },
  "exitHow": {
    "en": "Pressing Shift three times does the same. Your browser’s history keeps this page.",
    "cy": "Mae pwyso Shift dair gwaith yn gwneud yr un peth. Bydd hanes eich porwr yn cadw’r dudalen hon."
  },
  "exitMore": {
    "en": "Shift: {count} more to leave this page.",
    "cy": "Shift: {count} arall i adael y dudalen hon."
  },
  "exitLeaving": {
    "en": "Loading",
    "cy": "Yn llwytho"
  },
  "consequences": {
    "en": "being arrested; losing a job; prison; the breakdown of a family or a relationship; being on the Sex Offenders Register",
    "cy": "cael eich arestio; colli swydd; carchar; teulu neu berthynas yn chwalu; bod ar y Gofrestr Troseddwyr Rhyw"
  },
  "figureCite": {
    "en": "Source: {cite}",
    "cy": "Ffynhonnell: {cite}"
  },
  "contentNote": {
    "en": "This part describes sexual offences against children, and what courts decided.",
    "cy": "Mae’r rhan hon yn disgrifio troseddau rhywiol yn erbyn plant, a’r hyn a benderfynodd llysoedd."
  },
  "skipOutcomes": {
    "en": "Skip the outcomes of cases",
    "cy": "Neidio heibio i ganlyniadau’r achosion"
  },
  "partnersTitle": {
    "en": "Who is behind Operation NetSafe",
    "cy": "Pwy sydd y tu ôl i Ymgyrch NetSafe"
  },
  "archive": {
    "en": "This release is from {year}.",
    "cy": "Datganiad o {year} yw hwn."
  },
  "archiveOld": {
    "en": "This release is old.",
    "cy": "Hen ddatganiad yw hwn."
  },
  "helpToday": {
    "en": "Help today: {name}, free on {number}, or {site}.",
    "cy": "Cymorth heddiw: {name}, am ddim ar {number}, neu {site}."
  },
  "updated": {
    "en": "Updated {day}",
    "cy": "Diweddarwyd {day}"
  },
  "embargo": {
    "en": "Embargoed until {time}",
    "cy": "Dan embargo tan {time}"
  },
  "about": {
    "en": "About {name}",
    "cy": "Ynghylch {name}"
  },
  "added": {
    "en": "This was added to the release, to show where help is today.",
    "cy": "Ychwanegwyd hwn at y datganiad, i ddangos ble mae cymorth heddiw."
  },
  "netsafeIs": {
    "en": "Operation NetSafe is prevention. It helps people to stop looking at child sexual abuse images, and shows them and their families where to find help.",
    "cy": "Gwaith atal yw Ymgyrch NetSafe. Mae’n helpu pobl i roi’r gorau i edrych ar ddelweddau o gam-drin plant yn rhywiol, ac yn dangos iddyn nhw a’u teuluoedd ble mae cymorth."
  },
  "netsafeBeside": {
    "en": "It stands beside enforcement, and does not replace it. In Norfolk and Suffolk, enforcement began as Operation Bane in 2014.",
    "cy": "Mae’n sefyll ochr yn ochr â gorfodi’r gyfraith, nid yn ei le. Yn Norfolk a Suffolk, dechreuodd y gwaith gorfodi fel Ymgyrch Bane yn 2014."
  },
  "bane": {
    "en": "Operation Bane",
    "cy": "Ymgyrch Bane"
  },
  "baneIs": {
    "en": "Operation Bane is enforcement. It began in Norfolk and Suffolk in 2014, to find people who look at or share child sexual abuse images and to protect children.",
    "cy": "Gwaith gorfodi’r gyfraith yw Ymgyrch Bane. Dechreuodd yn Norfolk a Suffolk yn 2014, i ddod o hyd i bobl sy’n edrych ar ddelweddau o gam-drin plant yn rhywiol neu’n eu rhannu, ac i ddiogelu plant."
  },
  "baneBeside": {
    "en": "Operation NetSafe stands beside it: prevention, which helps people to stop before more children are harmed.",
    "cy": "Mae Ymgyrch NetSafe yn sefyll ochr yn ochr ag ef: gwaith atal, sy’n helpu pobl i stopio cyn i ragor o blant gael niwed."
  },
  "callNow": {
    "en": "Call {name} free: {number}",
    "cy": "Ffoniwch {name} am ddim: {number}"
  }
};

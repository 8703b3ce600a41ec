/* Generated from src/record/*.json by `npm run generate`: do not edit. */

import type { RouteId, MessageId, ServiceId, WordId } from './ids.generated.js';
import type { BilingualText, Message, Partner, Route, Service } from './types.js';

// Every text in English, then every text in Welsh, in the order in which the data below ask for them. The build
// leaves one of them out of the file of one language.
const texts = (
  'Stop It Now' +
  '|Worried about what you look at online?' +
  '|Stop It Now is for adults who are worried about what they look at or do. It is also for those who have sexual thoughts about children. You can call about someone else, too.' +
  '|Free to call in the UK' +
  '|The line is not open day and night. If nobody answers, you can send a secure message, or use the self-help online.' +
  '|In English or Welsh, with interpreters for other languages' +
  '|You do not have to say who you are. But what you say is passed on if it shows that a child or anyone else may be at risk, or that there was a crime.' +
  '|Live chat or a secure message at stopitnow.org.uk' +
  '|Read and work through self-help, without talking to anyone' +
  '|From Ireland (you may be charged), call' +
  '|Family and Friends Forum' +
  '|Shaken by what someone close to you did?' +
  '|Has someone close to you looked at sexual images of children, or been arrested for it? The Family and Friends Forum is for you.' +
  '|Shore' +
  '|Aged 13 to 18? Worried about sexual thoughts or things you do?' +
  '|Shore helps teens with sexual thoughts or acts that worry them. You can ask about a friend too.' +
  '|Free to use' +
  '|Chat or email at shorespace.org.uk' +
  '|Childline' +
  '|Under 19 and need to talk?' +
  '|In the UK, and under 19? You can talk to Childline about anything.' +
  '|Free to call' +
  '|In English, or in Welsh if you ask' +
  '|They keep what you say private. They only tell someone if they fear that you, or someone else, may not be safe.' +
  '|Chat or email at childline.org.uk' +
  '|NSPCC helpline' +
  '|Worried about a child?' +
  '|The NSPCC helpline helps adults who are worried about a child.' +
  '|Free from landlines and most mobiles' +
  '|Email help@nspcc.org.uk' +
  '|Report Remove' +
  '|Under 18? Is a sexual picture of you online, or might it be?' +
  '|Report Remove helps you if you are under 18. It can get a sexual picture or film of you taken down, or stop it from going online.' +
  '|Meic' +
  '|Young, in Wales, and need to talk?' +
  '|Meic helps children and young people in Wales.' +
  '|Text 84001' +
  '|Internet Watch Foundation' +
  '|Seen a sexual image of a child online?' +
  '|The Internet Watch Foundation takes reports of child sexual abuse images. You do not have to give your name.' +
  '|CEOP, National Crime Agency' +
  '|Report online sexual abuse or grooming' +
  '|CEOP is part of the National Crime Agency. It takes reports of sexual abuse or grooming of a child online.' +
  '|CEOP asks for your name and gets in touch with you.' +
  '|Police' +
  '|Is a child in danger now?' +
  '|Call 999 when someone is in danger or a crime is happening.' +
  '|Free to call, day and night' +
  '|In the Relay UK app, press the 999 button; by textphone, call' +
  '|In British Sign Language at 999bsl.co.uk' +
  '|By text message to 999, if your phone is registered. To register it, text “register” to 999.' +
  '|Police' +
  '|Something to tell the police?' +
  '|Call 101 to reach your police force when nobody is in danger now.' +
  '|With Relay UK, call' +
  '|Crimestoppers' +
  '|Know something about a crime?' +
  '|Crimestoppers is a charity, not the police. You can tell it about a crime without saying who you are.' +
  '|Free to call' +
  '|Samaritans' +
  '|Finding it hard to cope?' +
  '|Samaritans listen, day or night, to anyone who is finding it hard to cope.' +
  '|Free to call, day and night' +
  '|They keep what you say private, with few exceptions. One is when a child is being harmed or is at risk.' +
  '|In Welsh, in the evening:' +
  '|Email jo@samaritans.org' +
  '|Shout' +
  '|Hard to cope, and cannot talk out loud?' +
  '|If you cannot talk out loud, text SHOUT to 85258. It is free, day and night.' +
  '|Text SHOUT to 85258' +
  '|24/7 Rape and Sexual Abuse Support Line' +
  '|Did somebody abuse you?' +
  '|In England and Wales, the 24/7 Rape and Sexual Abuse Support Line is for anyone aged 16 or over, whenever the abuse happened. It is free, by phone or chat.' +
  '|They do not tell anyone what you say, except in rare cases.' +
  '|NAPAC' +
  '|Were you abused as a child?' +
  '|NAPAC supports adults who were abused as children.' +
  '|Victim Support' +
  '|Affected by a crime?' +
  '|In England and Wales, Victim Support helps anyone who is hurt by a crime. You do not need to have told the police.' +
  '|Free to call' +
  '|Live chat at victimsupport.org.uk' +
  '|Live Fear Free' +
  '|In Wales, and hurt by sexual abuse?' +
  '|In Wales, Live Fear Free helps anyone hurt by sexual violence.' +
  '|Text 07860 077333' +
  '|These are real children' +
  '|Pictures and films of abuse show children being hurt. Each time they are looked at, those children are harmed again.' +
  '|Sexual images of anyone under 18 are against the law' +
  '|In England and Wales it is a crime to make, share or have indecent images of children. That is the law’s term for sexual images of anyone under 18. Opening one on a screen can count as making it.' +
  '|Images made with AI are against the law too' +
  '|In England and Wales it is a crime to make, share or have sexual images of children made with AI. Some are made from pictures of real children.' +
  '|What can follow' +
  '|Looking at child sexual abuse images can lead to: being arrested; losing your job; your family or relationship breaking down; being put on the Sex Offenders Register; going to prison.' +
  '|Help to stop is there before any of this happens, and after it.' +
  '|Looking can lead to arrest, and to losing your job.' +
  '|What you look at can be traced' +
  '|Your internet address can be traced. The police use it to find people who look at child sexual abuse images.' +
  '|You can stop, and there is help' +
  '|Many people were worried about what they looked at. They have talked to someone, and have changed what they do.' +
  '|You do not have to wait until something happens.' +
  '|“The images already exist”' +
  '|Each of them shows a real child’s abuse, and each viewing harms that child again. Looking is not harmless because somebody else made the image.' +
  '|Each viewing harms a real child again.' +
  '|Me: I am worried about what I do or might do' +
  '|When you call, an adviser listens and talks through what you can do next.' +
  '|Someone whose behaviour worries me' +
  '|You can ask about a partner, a relative or a friend. An adviser helps you to decide what to do.' +
  '|A child I am worried about' +
  '|Say what you have seen or heard. You can talk through what to do about it.' +
  '|I am under 18' +
  '|You choose what to talk about, and you can stop when you like.' +
  '|It happened to me' +
  '|Someone listens. You decide what to say. If a child is in danger now, they may have to tell someone.' +
  '|I want to report something' +
  '|You are asked what you saw, and where. CEOP asks for your name. The Internet Watch Foundation and Crimestoppers do not. Do not save, copy or send on an image, even to show it to the police.' +
  '|Someone is in danger now' +
  '|Say where you are, and what is happening. If you cannot speak, press 55 on a mobile when you are asked to.' +
  '|Norfolk Constabulary' +
  '|Suffolk Constabulary' +
  '|Cambridgeshire Constabulary' +
  '|Essex Police' +
  '|Bedfordshire Police' +
  '|Hertfordshire Constabulary' +
  '|The Lucy Faithfull Foundation' +
  '|{name}: call {number}' +
  '|Go to {site}' +
  '|{name} can help you to stop. It can also help you if you are worried about someone else.' +
  '|Call free: {number}' +
  '|When you call, an adviser listens and talks through what you can do next. {limits}' +
  '|If you are finding it hard to cope, Samaritans are there day and night, free, on {number}.' +
  '|Operation NetSafe' +
  '|campaign message' +
  '|Help to stop looking at sexual images of children' +
  '|Who is this about?' +
  '|The next part describes the sexual abuse of children.' +
  '|The next part says what courts heard and decided. It is about the sexual abuse of children.' +
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
  '|Help today: {name}, free on {number}, or self-help to read on your own at {site}.' +
  '|Updated {day}' +
  '|Embargoed until {time}' +
  '|About {name}' +
  '|This was added to the release, to show where help is today.' +
  '|Operation NetSafe is prevention. It helps people to stop looking at child sexual abuse images. It shows them and their families where to find help.' +
  '|It stands beside enforcement, and does not replace it.' +
  '|Call {name} free: {number}' +
  '|Stop It Now' +
  '|Yn poeni am yr hyn rydych chi’n edrych arno ar-lein?' +
  '|Mae Stop It Now ar gyfer oedolion sy’n poeni am yr hyn maen nhw’n edrych arno neu’n ei wneud. Mae hefyd ar gyfer rhai sy’n cael meddyliau rhywiol am blant. Gallwch ffonio am rywun arall hefyd.' +
  '|Yn rhad ac am ddim i’w ffonio yn y DU' +
  '|Nid yw’r llinell ar agor ddydd a nos. Os na fydd neb yn ateb, gallwch anfon neges ddiogel neu ddefnyddio’r hunangymorth ar-lein.' +
  '|Yn Gymraeg neu yn Saesneg, gyda chyfieithwyr ar y pryd ar gyfer ieithoedd eraill' +
  '|Nid oes rhaid i chi ddweud pwy ydych chi. Ond os yw’r hyn a ddywedwch yn dangos bod plentyn mewn perygl, y gallai rhywun arall gael niwed, neu fod trosedd wedi’i chyflawni, caiff y wybodaeth ei throsglwyddo.' +
  '|Sgwrs fyw neu neges ddiogel yn stopitnow.org.uk' +
  '|Darllenwch yr hunangymorth a gweithio drwyddo, heb siarad â neb' +
  '|O Iwerddon (efallai y codir tâl), ffoniwch' +
  '|Family and Friends Forum' +
  '|Wedi’ch ysgwyd gan yr hyn a wnaeth rhywun agos atoch?' +
  '|A yw rhywun agos atoch wedi edrych ar ddelweddau rhywiol o blant, neu wedi cael ei arestio am hynny? Mae’r Family and Friends Forum ar eich cyfer chi.' +
  '|Shore' +
  '|Rhwng 13 ac 18 oed? Yn poeni am feddyliau neu ymddygiad rhywiol?' +
  '|Mae Shore yn helpu pobl ifanc sy’n poeni am eu meddyliau neu eu hymddygiad rhywiol. Gelli di ofyn am ffrind hefyd.' +
  '|Yn rhad ac am ddim' +
  '|Sgwrs neu e-bost drwy shorespace.org.uk' +
  '|Childline' +
  '|Dan 19 oed ac angen siarad?' +
  '|Yn y DU, a dan 19 oed? Gelli di siarad â Childline am unrhyw beth.' +
  '|Yn rhad ac am ddim i’w ffonio' +
  '|Yn Saesneg, neu yn Gymraeg os gofynni di' +
  '|Maen nhw’n cadw’r hyn rwyt ti’n ei ddweud yn breifat. Dim ond os ydyn nhw’n ofni nad wyt ti, neu rywun arall, yn ddiogel y byddan nhw’n dweud wrth rywun.' +
  '|Sgwrs neu e-bost yn childline.org.uk' +
  '|Llinell gymorth yr NSPCC' +
  '|Yn poeni am blentyn?' +
  '|Mae llinell gymorth yr NSPCC yn helpu oedolion sy’n poeni am blentyn.' +
  '|Yn rhad ac am ddim o linellau tir a’r rhan fwyaf o ffonau symudol' +
  '|E-bost: help@nspcc.org.uk' +
  '|Report Remove' +
  '|Dan 18 oed? A oes llun rhywiol ohonot ti ar-lein, neu a allai fod?' +
  '|Mae Report Remove yn dy helpu os wyt ti dan 18 oed. Gall gael llun neu ffilm rywiol ohonot ti wedi’i dynnu i lawr, neu ei atal rhag mynd ar-lein.' +
  '|Meic' +
  '|Yn ifanc, yng Nghymru, ac angen siarad?' +
  '|Mae Meic yn helpu plant a phobl ifanc yng Nghymru.' +
  '|Neges destun: 84001' +
  '|Internet Watch Foundation' +
  '|Wedi gweld delwedd rywiol o blentyn ar-lein?' +
  '|Mae’r Internet Watch Foundation yn derbyn adroddiadau am ddelweddau o gam-drin plant yn rhywiol. Nid oes rhaid rhoi eich enw.' +
  '|CEOP, yr Asiantaeth Troseddu Cenedlaethol' +
  '|Rhoi gwybod am gam-drin rhywiol neu feithrin perthynas amhriodol ar-lein' +
  '|Rhan o’r Asiantaeth Troseddu Cenedlaethol yw CEOP. Mae’n derbyn adroddiadau am gam-drin plentyn yn rhywiol neu feithrin perthynas amhriodol â phlentyn ar-lein.' +
  '|Mae CEOP yn gofyn am eich enw ac yn cysylltu â chi.' +
  '|Yr heddlu' +
  '|A oes plentyn mewn perygl nawr?' +
  '|Ffoniwch 999 pan fydd rhywun mewn perygl neu pan fydd trosedd yn digwydd.' +
  '|Yn rhad ac am ddim i’w ffonio, ddydd a nos' +
  '|Yn ap Relay UK, pwyswch y botwm 999; gyda ffôn testun, ffoniwch' +
  '|Yn Iaith Arwyddion Prydain yn 999bsl.co.uk' +
  '|Drwy neges destun i 999, os yw eich ffôn wedi’i gofrestru. I’w gofrestru, anfonwch “register” i 999.' +
  '|Yr heddlu' +
  '|Rhywbeth i’w ddweud wrth yr heddlu?' +
  '|Ffoniwch 101 i gysylltu â’ch heddlu pan nad oes neb mewn perygl nawr.' +
  '|Gyda Relay UK, ffoniwch' +
  '|Crimestoppers' +
  '|Yn gwybod rhywbeth am drosedd?' +
  '|Elusen yw Crimestoppers, nid yr heddlu. Gallwch roi gwybod iddi am drosedd heb ddweud pwy ydych chi.' +
  '|Yn rhad ac am ddim i’w ffonio' +
  '|Y Samariaid' +
  '|Yn ei chael hi’n anodd ymdopi?' +
  '|Mae’r Samariaid yn gwrando, ddydd neu nos, ar unrhyw un sy’n ei chael hi’n anodd ymdopi.' +
  '|Yn rhad ac am ddim i’w ffonio, ddydd a nos' +
  '|Maen nhw’n cadw’r hyn a ddywedwch yn breifat, gydag ychydig eithriadau. Un ohonynt yw pan fydd plentyn yn cael niwed neu mewn perygl.' +
  '|Yn Gymraeg, gyda’r nos:' +
  '|E-bost: jo@samaritans.org' +
  '|Shout' +
  '|Yn ei chael hi’n anodd, ac yn methu siarad yn uchel?' +
  '|Os na allwch siarad yn uchel, anfonwch y gair SHOUT i 85258. Mae’n rhad ac am ddim, ddydd a nos.' +
  '|Neges destun: y gair SHOUT i 85258' +
  '|24/7 Rape and Sexual Abuse Support Line' +
  '|A wnaeth rhywun eich cam-drin?' +
  '|Yng Nghymru a Lloegr, mae’r 24/7 Rape and Sexual Abuse Support Line ar gyfer unrhyw un 16 oed neu hŷn, pryd bynnag y digwyddodd y cam-drin. Mae’n rhad ac am ddim, dros y ffôn neu drwy sgwrs ar-lein.' +
  '|Dydyn nhw ddim yn dweud wrth neb yr hyn a ddywedwch, ac eithrio mewn achosion prin.' +
  '|NAPAC' +
  '|A gawsoch eich cam-drin yn blentyn?' +
  '|Mae NAPAC yn cefnogi oedolion a gafodd eu cam-drin yn blant.' +
  '|Cymorth i Ddioddefwyr' +
  '|A yw trosedd wedi effeithio arnoch chi?' +
  '|Yng Nghymru a Lloegr, mae Cymorth i Ddioddefwyr yn helpu unrhyw un y mae trosedd wedi effeithio arnynt. Nid oes angen eich bod wedi dweud wrth yr heddlu.' +
  '|Yn rhad ac am ddim i’w ffonio' +
  '|Sgwrs fyw yn victimsupport.org.uk' +
  '|Byw Heb Ofn' +
  '|Yng Nghymru, ac wedi cael niwed drwy gam-drin rhywiol?' +
  '|Yng Nghymru, mae Byw Heb Ofn yn helpu unrhyw un sydd wedi dioddef trais rhywiol.' +
  '|Neges destun: 07860 077333' +
  '|Plant go iawn yw’r rhain' +
  '|Mae lluniau a ffilmiau o gam-drin yn dangos plant yn cael niwed. Bob tro yr edrychir arnynt, caiff y plant hynny niwed eto.' +
  '|Mae delweddau rhywiol o rai dan 18 yn drosedd' +
  '|Yng Nghymru a Lloegr mae gwneud, rhannu neu feddu ar ddelweddau anweddus o blant yn drosedd. Dyna derm y gyfraith am ddelweddau rhywiol o unrhyw un dan 18 oed. Gall agor un ar sgrin gyfrif fel ei gwneud.' +
  '|Mae delweddau AI yn erbyn y gyfraith hefyd' +
  '|Yng Nghymru a Lloegr mae gwneud, rhannu neu feddu ar ddelweddau rhywiol o blant a wnaed ag AI yn drosedd. Gwneir rhai ohonynt o luniau o blant go iawn.' +
  '|Beth all ddilyn' +
  '|Gall edrych ar ddelweddau o gam-drin plant yn rhywiol arwain at: cael eich arestio; colli eich swydd; eich teulu neu eich perthynas yn chwalu; cael eich rhoi ar y Gofrestr Troseddwyr Rhyw; cael eich carcharu.' +
  '|Mae cymorth i stopio ar gael cyn i unrhyw beth o hyn ddigwydd, ac wedyn.' +
  '|Arestio, a cholli eich swydd.' +
  '|Gellir olrhain yr hyn yr edrychwch arno' +
  '|Gellir olrhain eich cyfeiriad rhyngrwyd. Mae’r heddlu’n ei ddefnyddio i ddod o hyd i bobl sy’n edrych ar ddelweddau o gam-drin plant yn rhywiol.' +
  '|Gallwch chi stopio, ac mae cymorth ar gael' +
  '|Roedd llawer o bobl yn poeni am yr hyn roedden nhw’n edrych arno. Maen nhw wedi siarad â rhywun, ac wedi newid yr hyn maen nhw’n ei wneud.' +
  '|Nid oes rhaid i chi aros nes i rywbeth ddigwydd.' +
  '|“Mae’r delweddau’n bodoli’n barod”' +
  '|Mae pob un ohonynt yn dangos cam-drin plentyn go iawn, ac mae’r plentyn hwnnw’n cael niwed eto bob tro yr edrychir arni. Nid yw edrych yn ddiniwed am mai rhywun arall a wnaeth y ddelwedd.' +
  '|Bob tro yr edrychir arnynt, caiff plentyn go iawn niwed eto.' +
  '|Fi: rydw i’n poeni am yr hyn rydw i’n ei wneud neu y gallwn ei wneud' +
  '|Pan fyddwch yn ffonio, bydd cynghorydd yn gwrando ac yn trafod beth allwch chi ei wneud nesaf.' +
  '|Rhywun y mae ei ymddygiad yn fy mhoeni' +
  '|Gallwch holi am bartner, perthynas neu ffrind. Bydd cynghorydd yn eich helpu i benderfynu beth i’w wneud.' +
  '|Plentyn rydw i’n poeni amdano' +
  '|Dywedwch beth welsoch chi neu beth glywsoch chi. Gallwch drafod beth i’w wneud am y peth.' +
  '|Rydw i dan 18 oed' +
  '|Ti sy’n dewis am beth i siarad, a chei di stopio pryd bynnag y mynni di.' +
  '|Digwyddodd hyn i mi' +
  '|Bydd rhywun yn gwrando. Chi sy’n penderfynu beth i’w ddweud. Os oes plentyn mewn perygl nawr, efallai y bydd yn rhaid iddyn nhw ddweud wrth rywun.' +
  '|Rydw i am roi gwybod am rywbeth' +
  '|Gofynnir i chi beth welsoch chi, ac ymhle. Mae CEOP yn gofyn am eich enw. Nid yw’r Internet Watch Foundation na Crimestoppers yn gwneud hynny. Peidiwch â chadw, copïo nac anfon delwedd ymlaen, hyd yn oed i’w dangos i’r heddlu.' +
  '|Mae rhywun mewn perygl nawr' +
  '|Dywedwch ble rydych chi, a beth sy’n digwydd. Os na allwch siarad, pwyswch 55 ar ffôn symudol pan ofynnir i chi.' +
  '|Heddlu Norfolk' +
  '|Heddlu Suffolk' +
  '|Heddlu Swydd Gaergrawnt' +
  '|Heddlu Essex' +
  '|Heddlu Swydd Bedford' +
  '|Heddlu Swydd Hertford' +
  '|The Lucy Faithfull Foundation' +
  '|{name}: ffôn {number}' +
  '|Gwefan: {site}' +
  '|Gall {name} eich helpu i stopio. Gall hefyd eich helpu os ydych chi’n poeni am rywun arall.' +
  '|Ffoniwch am ddim: {number}' +
  '|Pan fyddwch yn ffonio, bydd cynghorydd yn gwrando ac yn trafod beth allwch chi ei wneud nesaf. {limits}' +
  '|Os ydych chi’n ei chael hi’n anodd ymdopi, mae’r Samariaid yno ddydd a nos, am ddim, ar {number}.' +
  '|Ymgyrch NetSafe' +
  '|neges yr ymgyrch' +
  '|Cymorth i roi’r gorau i edrych ar ddelweddau rhywiol o blant' +
  '|Am bwy mae hyn?' +
  '|Mae’r rhan nesaf yn disgrifio cam-drin plant yn rhywiol.' +
  '|Mae’r rhan nesaf yn dweud yr hyn a glywodd ac a benderfynodd llysoedd. Mae’n ymwneud â cham-drin plant yn rhywiol.' +
  '|Mae’r rhan nesaf yn sôn am hunanladdiad.' +
  '|Neidio heibio i’r rhan hon' +
  '|Dangos y rhan hon' +
  '|Gadael y dudalen hon nawr' +
  '|https://www.bbc.co.uk/weather' +
  '|Bydd hanes eich porwr yn cadw’r dudalen hon.' +
  '|Gallwch hefyd adael drwy bwyso Shift dair gwaith.' +
  '|Shift: {count} eto i adael y dudalen hon.' +
  '|Yn llwytho' +
  '|Dim ond y rhan hon o’r dudalen sy’n gallu gadael. Caewch y ffenestr hon i adael y gweddill.' +
  '|Ffynhonnell: {cite}' +
  '|Neidio heibio i ganlyniadau’r achosion' +
  '|Pwy sydd y tu ôl i Ymgyrch NetSafe' +
  '|Datganiad o {year} yw hwn.' +
  '|Hen ddatganiad yw hwn.' +
  '|Cymorth heddiw: {name}, am ddim ar {number}, neu hunangymorth i’w ddarllen ar eich pen eich hun yn {site}.' +
  '|Diweddarwyd {day}' +
  '|Dan embargo tan {time}' +
  '|Ynghylch {name}' +
  '|Ychwanegwyd hwn at y datganiad, i ddangos ble i gael cymorth heddiw.' +
  '|Gwaith atal yw Ymgyrch NetSafe. Mae’n helpu pobl i roi’r gorau i edrych ar ddelweddau o gam-drin plant yn rhywiol. Mae’n dangos iddyn nhw a’u teuluoedd ble i gael cymorth.' +
  '|Mae’n sefyll ochr yn ochr â gorfodi’r gyfraith, nid yn ei le.' +
  '|{name}, am ddim: {number}'
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
    closed: text(),
    languages: text(),
    limits: text(),
    site: 'https://www.stopitnow.org.uk',
    formerSites: ['www.get-help.stopitnow.org.uk'],
    channels: [
      { kind: 'chat', text: text(), href: 'https://www.stopitnow.org.uk/helpline/' },
      {
        kind: 'self-help',
        text: text(),
        href: 'https://www.stopitnow.org.uk/self-help/concerned-about-your-own-thoughts-or-behaviour/concerned-about-your-online-behaviour/',
      },
      { text: text(), number: '+44 1372 847 161' },
    ],
  },
  'family-forum': {
    name: text(),
    prompt: text(),
    does: text(),
    site: 'https://get-help.stopitnow.org.uk/family-and-friends/family-and-friends-forum',
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
    languages: text(),
    limits: text(),
    site: 'https://www.childline.org.uk',
    channels: [{ kind: 'chat', text: text(), href: 'https://www.childline.org.uk' }],
  },
  nspcc: {
    name: text(),
    prompt: text(),
    does: text(),
    number: '0808 800 5000',
    cost: text(),
    site: 'https://www.nspcc.org.uk',
    channels: [{ kind: 'email', text: text(), href: 'mailto:help@nspcc.org.uk' }],
  },
  'report-remove': {
    name: text(),
    prompt: text(),
    does: text(),
    site: 'https://www.childline.org.uk/info-advice/bullying-abuse-safety/online-mobile-safety/report-remove/',
  },
  meic: {
    name: text(),
    prompt: text(),
    does: text(),
    number: '080880 23456',
    channels: [{ text: text(), href: 'sms:84001' }],
  },
  iwf: { name: text(), prompt: text(), does: text(), site: 'https://report.iwf.org.uk' },
  ceop: {
    name: text(),
    prompt: text(),
    does: text(),
    limits: text(),
    site: 'https://www.ceop.police.uk/Safety-Centre/',
  },
  'police-emergency': {
    name: text(),
    prompt: text(),
    does: text(),
    number: '999',
    cost: text(),
    channels: [
      { text: text(), number: '18000' },
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
    limits: text(),
    site: 'https://www.samaritans.org',
    channels: [
      { kind: 'welsh', text: text(), number: '0808 164 0123' },
      { kind: 'email', text: text(), href: 'mailto:jo@samaritans.org' },
    ],
  },
  shout: {
    name: text(),
    prompt: text(),
    does: text(),
    site: 'https://giveusashout.org',
    channels: [{ text: text(), href: 'sms:85258' }],
  },
  'rape-support': {
    name: text(),
    prompt: text(),
    does: text(),
    limits: text(),
    site: 'https://247sexualabusesupport.org.uk',
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
    cost: text(),
    site: 'https://www.victimsupport.org.uk',
    channels: [{ kind: 'chat', text: text(), href: 'https://www.victimsupport.org.uk' }],
  },
  'live-fear-free': {
    name: text(),
    prompt: text(),
    does: text(),
    number: '0808 80 10 800',
    site: 'https://www.gov.wales/live-fear-free',
    channels: [{ text: text(), href: 'sms:07860077333' }],
  },
};

export const messages: Record<MessageId, Message> = {
  harm: { heading: text(), body: [text()] },
  law: { heading: text(), body: [text()], support: 'samaritans' },
  ai: { heading: text(), body: [text()], support: 'samaritans' },
  consequences: { heading: text(), body: [text(), text()], short: text(), support: 'samaritans' },
  traceability: { heading: text(), body: [text()], support: 'samaritans' },
  help: { heading: text(), body: [text(), text()] },
  justification: { heading: text(), body: [text()], short: text() },
};

export const routes: Record<RouteId, Route> = {
  me: { label: text(), services: ['stop-it-now', 'samaritans', 'shout'], next: text() },
  someone: { label: text(), services: ['stop-it-now', 'family-forum', 'samaritans'], next: text() },
  child: { label: text(), services: ['nspcc', 'police', 'stop-it-now'], next: text() },
  'under-18': {
    label: text(),
    services: ['childline', 'meic', 'shore', 'report-remove'],
    next: text(),
  },
  happened: {
    label: text(),
    services: ['rape-support', 'childline', 'napac', 'victim-support', 'live-fear-free'],
    next: text(),
  },
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

package no.vedtakslogg.papers.assignments;

import java.util.Set;

/** Words for those who stand in no list: the words before them, municipalities, parties, roles, and bodies by their last part. */
final class WhoWords {
    static final Set<String> BEFORE = Lexicon.words("""
            alle samtlige hver kvar den det de dei disse desse andre resterende resterande enkelte einskilde en ei ein et eit begge øvrige nye felles hvert kvart
            vår våre lokal permanente permanent ny nytt egen tverrfaglig tverrfagleg lokale lokalt regional regionale regionalt
            nasjonal nasjonale aktuelle involverte berørte berørde deltakende deltakande kommunale interkommunal
            interkommunale interkommunalt valgte tverrgående bred administrerende administrerande adm fungerende
            fungerande påtroppende påtroppande avtroppende avtroppande nyvalgt nyvald konstituert ansvarlige ansvarlege mindre faglig fagleg faglige faglege strategisk administrativ administrative administrativt daglig dagleg teknisk kunstnerisk sportslig sportsleg medisinsk
            leiande ledende politisk overordnet overordna utvidet utvida to tre fire fem
            """);
    static final Set<String> NUMBERS = Lexicon.words("to tre fire fem");
    static final Set<String> MUNICIPALITIES = Lexicon.words("""
            kommune kommuner kommunene kommunane kommunar medlemskommunene medlemskommunane eierkommunene eigarkommunane
            vertskommunene vertskommunane enkeltkommune deltakerkommunene deltakarkommunane
            """);
    static final Set<String> PARTIES =
            Lexicon.words("parter partene partane partar part partnerne partnarane avtalepartene avtalepartane");
    static final Set<String> ROLES = Lexicon.words("""
            leder ledere lederen lederne leiar leiarar leiaren leiarane ansvarlig ansvarlige ansvarleg koordinator
            koordinatoren koordinatorer koordinatorene koordinatorane sjef sjefen sjefene sjefer sjefane direktør
            direktøren direktørene direktører direktørane direktørar ordfører ordføreren ordførerne ordførere ordførarar
            ordførar ordføraren ordførarane rådmann rådmennene rådmannen rådmennar representant representanten
            representanter representantene representantane representantar deltakere deltakerne deltakarar deltakarane
            deltagerne deltagere medlem medlemmer medlemmene medlemene medlemer sekretær sekretæren fastlegene fastlegane
            kommuneoverlegene kommuneoverlegen kommuneoverlegane kommuneoverlege kommunelege kommunelegen saksbehandler
            saksbehandleren saksbehandlar saksbehandlaren sakshandsamar rådgiver rådgiveren rådgivar rådgivaren rådgjevar rådgjevaren
            observatørene prosjekteier prosjekteieren prosjekteigar kontaktpersonene kontaktpersonane tillitsvalgte
            tillitsvalde verneombudet verneombud politikerne politikarane tiltakseier tiltakseieren tiltakseigar prosesseier advokaten rektor rektorene
            arbeidsgiver arbeidsgiveren arbeidsgiverne arbeidsgivar arbeidsgivaren arbeidsgivarane
            ministeren ministrane ministrene dekan dekanen dekanene dekanane prosten presten biskopen diakonen inspektøren
            beboer beboeren beboerne bebuar bebuaren bebuarane vaktmester vaktmesteren vaktmeister vaktmeisteren
            kasserer kassereren kassar kassaren revisor revisoren revisorene referent referenten ordstyrer ordstyreren
            entreprenøren leverandøren konsulenten konsulentene konsulentane arkitekten økonomen juristen controlleren huseier huseiere huseierne
            ansatte tilsette pårørende pårørande verge legen legene legane lærerne lærarane foresatte foreldrene
            foreldra trenerne trenarane materialforvalter materialforvaltar utstyrsforvalter oppmann oppmannen dirigent dirigenten instruktør instruktøren
            instruktørene arkivar arkivaren bestyrer bestyreren organist organisten kantor kapellan medarbeider medarbeideren
            medarbeidar medarbeidaren tillitsvalgt tillitsvald assistenten formann formannen psykologen ingeniøren dommeren treneren trenaren læreren
            pleier pleieren pleierne pleiar pleiaren pleiarane terapeut terapeuten terapeutene terapeutane jordmor jordmoren
            jordmora mødrene jordmødre psykologene psykologane farmasøyten farmasøytene farmasøytane studentene studentane
            styrerne styraren styrarane overlege fastlege tannlege koordinatorar forskeren forskerne utvikleren utviklerne læraren styreren søkeren søkerne søkaren søkarane søkjaren søkjarane mottakeren mottakerne mottakaren mottakarane
            """);
    static final Set<String> GROUPS = Lexicon.words("""
            ombudet ombodet sentralen sentralane stasjonen stasjonene stasjonane mottaket gruppe gruppen gruppa grupper gruppene utvalg utvalget utvalgene utval utvalet utvala rådet rådene råda styret
            styrene styra komité komite komiteen komiteene forum forumet foruma team teamet teamene nettverk nettverket
            nettverkene nettverka nemnda sekretariatet sekretariat direktoratet forvalteren forvaltaren klinikken
            klinikkene klinikkane divisjonen divisjonene divisjonane avdelingen avdelinga avdelingene avdelingane enheten enhetene eininga einingane
            tjenesten tjenestene tenesta tenestene kontoret kontorene kontora virksomheten virksomhetene verksemda
            verksemdene skolene skulane hjemmene heimane apparatet departementet fylkeskommunen fylkeskommunane
            fylkeskommune organisasjonen organisasjonene organisasjonane foretaket foretakene føretaket føretaka
            sykehuset sykehusene sjukehuset sjukehusa regionen regionene regionane legevakta legevakten legevaktene
            formannskapet formannskapene formannskapa representantskapet administrasjon administrasjonen administrasjonane leiing
            ledelsen leiinga ledelse seksjonen seksjonene seksjonane bydelene bydelane universitetet høgskolen høgskulen
            institusjonene institusjonane eierne eigarane helsefellesskap helsefellesskapet partnerskapet kommunen legelaget tinget
            lokallaget lokallagene lokallaga idrettslaget idrettslagene idrettslaga partilagene foreningen foreninga foreningene
            foreningane foreininga foreiningane regjeringen regjeringa etaten etatene etatane klubben klubbane klubbene korpset koret vellet velet sameiet laget laga barnehagen skolen skulen frivilligsentralen biblioteket museet brannvesenet selskapet selskapene selskapa instituttet fakultetet tilsynet politiet
            """);

    private WhoWords() {}
}

package no.vedtakslogg.papers.assignments;

import java.util.Set;

/** Verbs that tell what a body is, has, thinks, says, decides or pays, and by which it does no work. */
final class NoWork {
    static final Set<String> PRESENT = Lexicon.words("""
            aksepterar aksepterer anbefaler anerkjenner anser avgir avgjør avslår avvikler avviklar avventer avventar avviser beholder beklagar beklager
            bekreftar bekrefter bemerkar bemerker ber berømmer beslutter bestem bestemmer bruker brukar benytter nyttar venter opplyser består betaler bevilger
            bifaller bifell blir bor budsjetterer bærer bør dekker dekkjer deltar deltek diskuterer driv driver disponerar
            disponerer drøftar drøfter eier eksisterer ekspederer eller erkjenn erkjenner erstatter etter
            etterlyser fastset fastsetter fikk finansierer finn forblir fordelar fordeler foreligger foretrekker
            forstår fortsetter forutsetter forventer framhevar fremhever fungerar fungerer får fører føreset gir
            gjelder gjev gleder godkjenner godtar godtek gratulerer går hadde har holder håpar håper hører høyrer
            innehar inneheld inneholder inngår innstiller innvilgar innvilger kjem kjenner kommenterar kommenterer
            kommer konstaterar konstaterer krever krevjar ligger løper løyvar løyver mangler medlemmer meiner mener
            merkar merker mister mottar mottek må møter noterar noterer omfattar omfatter opphevar opphever opplevar
            opplever oppnår opprettholder over peikar peker per poengterar poengterer presiserar presiserer
            prioriterar prioriterer påpeker refererer registrerer representanter representerar representerer rosar
            roser rykker rykkjer seier ser sier sit sitter skal skylder sluttar slutter slår stadfestar stadfester stiller står stør
            støttar støtter takker tar tek tilbyr tilhører tilråder tilrår tilslutter tiltrer treffer treng trenger
            trer tror trur trår under understrekar understreker utgjer utgjør uttalar uttaler uttrykker uttrykkjer
            utset utsett utsetter utøver varer vedtar vedtek vel velger ventar vert vet vidarefører viderefører vil viser vurderar vurderer
            ynskjer ønsker ønskjer
            """);

    /** What somebody «skal» and «må» without having anything to do. */
    static final Set<String> INFINITIVE = Lexicon.words("""
            dekke dekkje kjenne kjenna vite vita huske hugse hugsa forstå betale bære bere finansiere stå eie regne forvente kreve tåle akseptere ligge være vere ha
            bli verte kunne få bestå ikke ikkje gjelde si fortsatt også drøfte støtte vedta utgjøre omfatte omfatta
            delta møte møta medføre dette det takke takka rykke rykkje berømme fremheve framheve framheva understreke understreka
            påpeke påpeike påpeika poengtere poengtera presisere presisera uttrykke uttrykkje uttrykkja uttale uttala
            minne minna gratulere gratulera beklage beklaga advare åtvare åtvara meine mene ønske ønskje ønskja
            ynskje inngå skje bidra medvirke føre tjene omfavne tilhøre tilhøyre fungere fungera utgjere utgjera
            innehalde innehalda inneholde gjelda liggja støtta dekkja betala drøfta vedtaka lykkast lykkes
            """);

    private NoWork() {}
}

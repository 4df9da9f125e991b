package no.vedtakslogg.papers.layouts;

import static no.vedtakslogg.papers.layouts.Wording.alike;
import static no.vedtakslogg.papers.layouts.Wording.both;

import java.util.List;

/** The sections of a case paper beside its proposal: what they may be called, and what is told in them. */
enum SectionStock {
    BACKGROUND(
            9,
            List.of(
                    alike("Bakgrunn"),
                    alike("Bakgrunn"),
                    both("Bakgrunn for saken", "Bakgrunn for saka"),
                    both("Hva saken gjelder", "Kva saka gjeld"),
                    both("Saken i korte trekk", "Saka i korte trekk"),
                    both("Sammendrag", "Samandrag"),
                    both("Innledning", "Innleiing"),
                    both("Formål", "Føremål"),
                    both("Kort om saken", "Kort om saka")),
            List.of(
                    both(
                            "Fagrådet har arbeidet med saken siden høsten 2025, og rapporten ble levert 12.01.2026.",
                            "Fagrådet har arbeidd med saka sidan hausten 2025, og rapporten vart levert 12.01.2026."),
                    both(
                            "Partene ble i fjor enige om å se på ordningen på nytt.",
                            "Partane vart i fjor samde om å sjå på ordninga på nytt."),
                    both(
                            "Ordningen har vart i tre år. Den omfatter fire kommuner og ett sykehus.",
                            "Ordninga har vart i tre år. Ho omfattar fire kommunar og eitt sjukehus."))),
    TOLD(
            6,
            List.of(
                    both("Saksopplysninger", "Saksopplysingar"),
                    both("Saksopplysninger", "Saksopplysingar"),
                    both("Saksfremstilling", "Saksframstilling"),
                    both("Saksutredning", "Saksutgreiing"),
                    both("Faktiske opplysninger", "Faktiske opplysingar"),
                    alike("Status"),
                    both("Beskrivelse av tiltaket", "Skildring av tiltaket"),
                    both("Nærmere om saken", "Nærare om saka")),
            List.of(
                    both(
                            "Det er 340 brukere av tjenesten, og tallet øker. Sykehuset melder om det samme.",
                            "Det er 340 brukarar av tenesta, og talet aukar. Sjukehuset melder om det same."),
                    both(
                            "Høringen ga elleve svar, og de fleste støtter forslaget.",
                            "Høyringa gav elleve svar, og dei fleste stør framlegget."),
                    both(
                            "Kommunene har ulik praksis i dag, jf. rundskriv I-4/2019.",
                            "Kommunane har ulik praksis i dag, jf. rundskriv I-4/2019."))),
    WEIGHED(
            8,
            List.of(
                    alike("Vurdering"),
                    alike("Vurdering"),
                    both("Vurderinger", "Vurderingar"),
                    alike("Drøfting"),
                    both("Sekretariatets vurdering", "Sekretariatet si vurdering"),
                    both("Kommunedirektørens vurdering", "Kommunedirektøren si vurdering"),
                    both("Direktørens vurdering", "Direktøren si vurdering"),
                    both("Alternative løsninger", "Alternative løysingar"),
                    both("Samlet vurdering", "Samla vurdering")),
            List.of(
                    both(
                            "Ordningen fungerer godt, men den er sårbar i ferien.",
                            "Ordninga fungerer godt, men ho er sårbar i ferien."),
                    both(
                            "Sekretariatet mener at nytten er større enn kostnadene.",
                            "Sekretariatet meiner at nytten er større enn kostnadene."),
                    both(
                            "Det bør vurderes om flere kommuner skal være med.",
                            "Det bør vurderast om fleire kommunar skal vere med."))),
    COSTS(
            4,
            List.of(
                    both("Økonomiske konsekvenser", "Økonomiske konsekvensar"),
                    both("Økonomiske og administrative konsekvenser", "Økonomiske og administrative konsekvensar"),
                    alike("Økonomi"),
                    alike("Økonomi og finansiering"),
                    both("Konsekvenser", "Konsekvensar"),
                    both("Bemanningsmessige konsekvenser", "Konsekvensar for bemanninga")),
            List.of(
                    both(
                            "Tiltaket koster 250 000 kroner i 2026 og dekkes av rammen.",
                            "Tiltaket kostar 250 000 kroner i 2026 og vert dekt av ramma."),
                    both("Saken har ingen økonomiske konsekvenser.", "Saka har ingen økonomiske konsekvensar."))),
    OTHERS(
            2,
            List.of(
                    both("Medvirkning", "Medverknad"),
                    both("Forholdet til barn og unge", "Tilhøvet til barn og unge"),
                    alike("Risiko"),
                    both("Videre prosess", "Vidare prosess"),
                    alike("Lovgrunnlag"),
                    alike("Klima og miljø")),
            List.of(
                    both("Brukerutvalget har uttalt seg i saken.", "Brukarutvalet har uttala seg i saka."),
                    both(
                            "Saken er drøftet med de tillitsvalgte 3. februar 2026.",
                            "Saka er drøfta med dei tillitsvalde 3. februar 2026."))),
    CONCLUDED(
            4,
            List.of(
                    alike("Konklusjon"),
                    alike("Konklusjon"),
                    alike("Oppsummering"),
                    alike("Oppsummering og konklusjon"),
                    both("Sekretariatets konklusjon", "Sekretariatet sin konklusjon")),
            List.of(
                    both(
                            "Ut fra dette mener sekretariatet at forslaget er godt nok utredet.",
                            "Ut frå dette meiner sekretariatet at framlegget er godt nok utgreidd."),
                    both(
                            "Samlet sett er gevinstene større enn ulempene.",
                            "Samla sett er gevinstane større enn ulempene.")));

    /** How many of ten papers have such a section. */
    final int inTen;

    final List<Wording> names;
    final List<Wording> sentences;

    SectionStock(int inTen, List<Wording> names, List<Wording> sentences) {
        this.inTen = inTen;
        this.names = names;
        this.sentences = sentences;
    }
}

package no.vedtakslogg.command.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import no.vedtakslogg.papers.Limits;
import no.vedtakslogg.papers.Paper;
import no.vedtakslogg.papers.Papers;
import no.vedtakslogg.papers.Reading;
import org.springframework.stereotype.Component;

/** Reads papers, few at a time, and keeps the last ones read at hand while somebody reviews them. */
@Component
class ReadPapers {
    private static final int AT_HAND = 12;

    /** More than the text of a large meeting's papers; such a paper is read again each time. */
    private static final int LONGEST_AT_HAND = 2_000_000;

    private final KeptFileTable files;
    private final ImportSettings settings;
    private final Semaphore turn;
    private final Map<String, Paper> atHand = new LinkedHashMap<>(AT_HAND, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Paper> eldest) {
            return size() > AT_HAND;
        }
    };

    ReadPapers(KeptFileTable files, ImportSettings settings) {
        this.files = files;
        this.settings = settings;
        this.turn = new Semaphore(settings.atATime());
    }

    /** Reads a file that is sent in. */
    Reading read(byte[] content, String name) {
        turn.acquireUninterruptibly();
        try {
            var reading = Papers.read(content, name, limits());
            if (reading instanceof Paper paper && paper.text().length() < LONGEST_AT_HAND) {
                synchronized (atHand) {
                    atHand.put(key(paper.sha256(), name), paper);
                }
            }
            return reading;
        } finally {
            turn.release();
        }
    }

    /** The paper of a file that was kept; nothing where the file cannot be read any more. */
    Optional<Paper> of(String sha256, String name) {
        synchronized (atHand) {
            var paper = atHand.get(key(sha256, name));
            if (paper != null) {
                return Optional.of(paper);
            }
        }
        return files.content(sha256)
                .map(content -> read(content, name))
                .flatMap(reading -> reading instanceof Paper paper ? Optional.of(paper) : Optional.empty());
    }

    private static String key(String sha256, String name) {
        return sha256 + " " + name;
    }

    private Limits limits() {
        return new Limits(
                settings.fileSize().toBytes(),
                settings.unpackedSize().toBytes(),
                settings.pages(),
                settings.characters());
    }
}

package no.vedtakslogg.command.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import no.vedtakslogg.papers.Paper;
import no.vedtakslogg.papers.text.Format;
import no.vedtakslogg.papers.text.PageImages;
import no.vedtakslogg.papers.text.PageSize;
import no.vedtakslogg.papers.text.Unreadable;
import org.springframework.stereotype.Component;

/** Draws the pages of the PDF files that were kept, few at a time. */
@Component
class PagePictures {
    /** Enough to read small print on a screen. */
    static final int DOTS_PER_INCH = 110;

    private static final int AT_HAND = 50;

    private final KeptFileTable files;
    private final Semaphore turn;
    private final Map<String, List<PageSize>> sizes = new LinkedHashMap<>(AT_HAND, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<PageSize>> eldest) {
            return size() > AT_HAND;
        }
    };

    PagePictures(KeptFileTable files, ImportSettings settings) {
        this.files = files;
        this.turn = new Semaphore(settings.atATime());
    }

    /** How large the pages of the paper are; none where it has no pages that can be drawn. */
    List<PageSize> sizes(Paper paper) {
        if (paper.format() != Format.PDF) {
            return List.of();
        }
        synchronized (sizes) {
            return sizes.computeIfAbsent(paper.sha256(), this::measured);
        }
    }

    /** A page as a picture; nothing where there is no such page. */
    Optional<byte[]> png(String sha256, int page) {
        return files.content(sha256).flatMap(content -> draw(content, page));
    }

    private Optional<byte[]> draw(byte[] content, int page) {
        turn.acquireUninterruptibly();
        try {
            return Optional.of(PageImages.png(content, page, DOTS_PER_INCH));
        } catch (Unreadable | PageImages.NoSuchPage none) {
            return Optional.empty();
        } finally {
            turn.release();
        }
    }

    private List<PageSize> measured(String sha256) {
        try {
            var content = files.content(sha256);
            return content.isPresent() ? PageSize.of(content.get()) : List.of();
        } catch (Unreadable broken) {
            return List.of();
        }
    }
}

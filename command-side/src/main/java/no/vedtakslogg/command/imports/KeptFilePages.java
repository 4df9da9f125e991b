package no.vedtakslogg.command.imports;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Arrays;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

/** The files that were sent in, as they were sent, and the pages of those that have pages, as pictures. */
@Controller
class KeptFilePages {
    private static final CacheControl FOR_THIS_READER =
            CacheControl.maxAge(Duration.ofDays(7)).cachePrivate();
    private static final byte[] PDF = "%PDF-".getBytes(US_ASCII);

    private final ImportTable imports;
    private final KeptFileTable files;
    private final PagePictures pictures;

    KeptFilePages(ImportTable imports, KeptFileTable files, PagePictures pictures) {
        this.imports = imports;
        this.files = files;
        this.pictures = pictures;
    }

    /** The file itself. It came from outside: no browser is to run anything in it, or guess what it is. */
    @GetMapping(ImportPages.FILES + "/{sha256}")
    ResponseEntity<byte[]> file(@PathVariable String sha256) {
        return files.content(sha256)
                .map(content -> ResponseEntity.ok()
                        .contentType(isPdf(content) ? MediaType.APPLICATION_PDF : MediaType.APPLICATION_OCTET_STREAM)
                        .cacheControl(FOR_THIS_READER)
                        .header(HttpHeaders.CONTENT_DISPOSITION, named(sha256))
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Content-Security-Policy", "sandbox; default-src 'none'")
                        .body(content))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping(ImportPages.PATH + "/{id}/sider/{page}.png")
    ResponseEntity<byte[]> page(@PathVariable String id, @PathVariable int page, WebRequest request) {
        var sent = ImportId.read(id).flatMap(imports::find);
        if (sent.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        var sha256 = sent.get().sha256();
        var tag = "\"%s-%d-%d\"".formatted(sha256, page, PagePictures.DOTS_PER_INCH);
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(304)
                    .eTag(tag)
                    .cacheControl(FOR_THIS_READER)
                    .build();
        }
        return pictures.png(sha256, page)
                .map(png -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_PNG)
                        .eTag(tag)
                        .cacheControl(FOR_THIS_READER)
                        .body(png))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private String named(String sha256) {
        return ContentDisposition.attachment()
                .filename(
                        imports.ofFile(sha256).stream()
                                .findFirst()
                                .map(ImportTable.Import::fileName)
                                .orElse("fil"),
                        UTF_8)
                .build()
                .toString();
    }

    private static boolean isPdf(byte[] content) {
        return Arrays.equals(PDF, 0, PDF.length, content, 0, Math.min(PDF.length, content.length));
    }
}

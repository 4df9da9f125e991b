package no.vedtakslogg.papers.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import no.vedtakslogg.papers.text.Unreadable.Why;

/** Weighs the packed streams of a PDF before it is opened: one that unpacks to more than its share is a trap. */
final class PdfWeight {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern FLATE = Pattern.compile("/(?:FlateDecode|Fl)\\b");
    private static final int MOST_PACKED = 1032; // times smaller that deflate can make anything
    private static final int DICTIONARY = 2048;

    private PdfWeight() {}

    static void check(byte[] bytes, long most) throws Unreadable {
        if (bytes.length * (long) MOST_PACKED <= most) {
            return;
        }
        for (var at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
            var packed = Math.max(packed(bytes, at), 1);
            if (beginsAsPacked(bytes, at) && weigh(bytes, at, packed, most) > most) {
                throw new Unreadable(Why.UNPACKS_TOO_LARGE);
            }
        }
    }

    /** How many times over the stream is packed, by the dictionary before it. */
    private static int packed(byte[] bytes, int at) {
        var from = Math.max(0, at - DICTIONARY);
        var before = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
        return (int) FLATE.matcher(before.substring(Math.max(0, before.lastIndexOf(" obj"))))
                .results()
                .count();
    }

    private static int next(byte[] bytes, int from) {
        for (var at = from; at <= bytes.length - STREAM.length - 2; at++) {
            if (bytes[at] == 's' && stands(bytes, at) && (at == 0 || bytes[at - 1] != 'd')) {
                var start = at + STREAM.length;
                start += bytes[start] == '\r' ? 1 : 0;
                return bytes[start] == '\n' ? start + 1 : start;
            }
        }
        return -1;
    }

    private static boolean stands(byte[] bytes, int at) {
        for (var i = 0; i < STREAM.length; i++) {
            if (bytes[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean beginsAsPacked(byte[] bytes, int at) {
        return at + 1 < bytes.length
                && (bytes[at] & 0x0f) == 8
                && ((bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff) % 31 == 0;
    }

    private static long weigh(byte[] bytes, int at, int packed, long most) {
        var chunk = new byte[1 << 16];
        long weight = 0;
        try (var in = unpacking(new ByteArrayInputStream(bytes, at, bytes.length - at), packed)) {
            for (var read = 0; read >= 0 && weight <= most; read = in.read(chunk)) {
                weight += read;
            }
        } catch (IOException broken) {
            return weight; // nothing more comes out of it
        }
        return weight;
    }

    private static InputStream unpacking(InputStream packed, int times) {
        return times == 0 ? packed : unpacking(new InflaterInputStream(packed), times - 1);
    }
}

package no.vedtakslogg.papers.text;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.vedtakslogg.papers.text.DrawnBullets.Shape;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.jspecify.annotations.Nullable;

/** Finds the straight lines on a page of a PDF, the borders of its tables, stroked or filled, and small shapes. */
final class Rulings extends PDFGraphicsStreamEngine {
    private static final float THIN = 2.6f;
    private static final float STRAIGHT = 0.8f;
    private static final float SHORTEST = 4f;
    private static final int MOST = 20_000;

    private final float height;
    private final float left;
    private final float bottom;
    private final List<Segment> path = new ArrayList<>();
    private final List<Segment> found = new ArrayList<>();
    private final List<Shape> shapes = new ArrayList<>();
    private @Nullable Shape shape;
    private Point2D.Float at = new Point2D.Float();
    private Point2D.Float began = new Point2D.Float();

    /** A straight line, across or upright. */
    record Segment(float x1, float y1, float x2, float y2) {
        boolean isAcross() {
            return Math.abs(y1 - y2) <= STRAIGHT && Math.abs(x1 - x2) > SHORTEST;
        }

        boolean isUpright() {
            return Math.abs(x1 - x2) <= STRAIGHT && Math.abs(y1 - y2) > SHORTEST;
        }
    }

    private Rulings(PDPage page) {
        super(page);
        height = page.getCropBox().getHeight();
        left = page.getCropBox().getLowerLeftX();
        bottom = page.getCropBox().getLowerLeftY();
    }

    /** What was found on a page. */
    record Painted(List<Segment> lines, List<Shape> shapes) {
        static final Painted NOTHING = new Painted(List.of(), List.of());
    }

    static Painted of(PDPage page) throws IOException {
        if (page.getRotation() % 360 != 0) {
            return Painted.NOTHING;
        }
        var rulings = new Rulings(page);
        rulings.processPage(page);
        return new Painted(rulings.found, rulings.shapes);
    }

    @Override
    public void showTextString(byte[] text) {} // words have no borders

    @Override
    public void showTextStrings(COSArray texts) {}

    private Point2D.Float onPage(Point2D point) {
        return new Point2D.Float((float) point.getX() - left, height - ((float) point.getY() - bottom));
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        var corners = new Point2D.Float[] {onPage(p0), onPage(p1), onPage(p2), onPage(p3)};
        for (var i = 0; i < 4; i++) {
            add(corners[i], corners[(i + 1) % 4]);
            reach(corners[i]);
        }
    }

    private void reach(Point2D.Float point) {
        shape = shape == null
                ? new Shape(point.x, point.y, point.x, point.y)
                : new Shape(
                        Math.min(shape.left(), point.x),
                        Math.min(shape.top(), point.y),
                        Math.max(shape.right(), point.x),
                        Math.max(shape.bottom(), point.y));
    }

    private void painted() {
        if (shape != null && shape.maybeBullet() && shapes.size() < MOST) {
            shapes.add(shape);
        }
        shape = null;
        path.clear();
    }

    private void add(Point2D.Float a, Point2D.Float b) {
        if (path.size() < MOST) {
            path.add(new Segment(Math.min(a.x, b.x), Math.min(a.y, b.y), Math.max(a.x, b.x), Math.max(a.y, b.y)));
        }
    }

    @Override
    public void moveTo(float x, float y) {
        at = onPage(new Point2D.Float(x, y));
        began = at;
        reach(at);
    }

    @Override
    public void lineTo(float x, float y) {
        var to = onPage(new Point2D.Float(x, y));
        add(at, to);
        at = to;
        reach(at);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        at = onPage(new Point2D.Float(x3, y3));
        reach(at);
    }

    @Override
    public Point2D getCurrentPoint() {
        return new Point2D.Float(at.x + left, height - at.y + bottom);
    }

    @Override
    public void closePath() {
        add(at, began);
        at = began;
    }

    @Override
    public void endPath() {
        shape = null;
        path.clear();
    }

    @Override
    public void strokePath() {
        if (found.size() < MOST) {
            path.stream()
                    .filter(segment -> segment.isAcross() || segment.isUpright())
                    .forEach(found::add);
        }
        painted();
    }

    // a thin filled rectangle is a line; a broad one only colours a cell
    @Override
    public void fillPath(int windingRule) {
        for (var i = 0; i + 3 < path.size() && found.size() < MOST; i += 4) {
            var sides = path.subList(i, i + 4);
            var x1 = (float) sides.stream().mapToDouble(Segment::x1).min().orElse(0);
            var x2 = (float) sides.stream().mapToDouble(Segment::x2).max().orElse(0);
            var y1 = (float) sides.stream().mapToDouble(Segment::y1).min().orElse(0);
            var y2 = (float) sides.stream().mapToDouble(Segment::y2).max().orElse(0);
            if (y2 - y1 <= THIN && x2 - x1 > SHORTEST) {
                found.add(new Segment(x1, (y1 + y2) / 2, x2, (y1 + y2) / 2));
            } else if (x2 - x1 <= THIN && y2 - y1 > SHORTEST) {
                found.add(new Segment((x1 + x2) / 2, y1, (x1 + x2) / 2, y2));
            }
        }
        painted();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void clip(int windingRule) {}

    @Override
    public void shadingFill(COSName shading) {}
}

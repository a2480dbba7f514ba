package org.petitiondesk.testing;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What stands where on a page of a file, in millimetres from the sheet's top left. */
public final class PdfMeasures {
    private static final double MM = 25.4 / 72;

    private final List<Line> lines = new ArrayList<>();
    private final List<Image> images = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();

    private PdfMeasures() {}

    /** A straight line that is drawn. */
    public record Line(double fromXMm, double fromYMm, double toXMm, double toYMm) {}

    /** A picture. */
    public record Image(double leftMm, double topMm, double rightMm, double bottomMm) {}

    /** Text that stands together on one baseline. */
    public record Text(String text, double leftMm, double baselineMm, double rightMm) {}

    /**
     * Measures a page.
     *
     * @param page counted from 0
     */
    public static PdfMeasures of(byte[] pdf, int page) throws IOException {
        PdfMeasures measures = new PdfMeasures();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage measured = document.getPage(page);
            measures.new Drawing(measured).processPage(measured);
            Words words = measures.new Words();
            words.setStartPage(page + 1);
            words.setEndPage(page + 1);
            words.getText(document);
        }
        return measures;
    }

    public List<Line> lines() {
        return lines;
    }

    public List<Image> images() {
        return images;
    }

    public List<Text> texts() {
        return texts;
    }

    /** The text that begins with some words. */
    public Text text(String beginning) {
        return texts.stream()
                .filter(text -> text.text().startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError(beginning + " is not in " + texts));
    }

    private final class Words extends PDFTextStripper {
        @Override
        protected void writeString(String text, List<TextPosition> places) {
            // Blanks at the ends are not seen.
            List<TextPosition> seen =
                    places.stream().filter(place -> !place.getUnicode().isBlank()).toList();
            if (seen.isEmpty()) {
                return;
            }
            TextPosition first = seen.getFirst();
            TextPosition last = seen.getLast();
            texts.add(
                    new Text(
                            text,
                            first.getXDirAdj() * MM,
                            first.getYDirAdj() * MM,
                            (last.getXDirAdj() + last.getWidthDirAdj()) * MM));
        }
    }

    private final class Drawing extends PDFGraphicsStreamEngine {
        private final double height;
        private Point2D.Float from = new Point2D.Float();
        private Point2D.Float at = new Point2D.Float();

        private Drawing(PDPage page) {
            super(page);
            height = page.getMediaBox().getHeight();
        }

        @Override
        public void moveTo(float x, float y) {
            from = new Point2D.Float(x, y);
            at = from;
        }

        @Override
        public void lineTo(float x, float y) {
            at = new Point2D.Float(x, y);
        }

        @Override
        public void strokePath() {
            lines.add(
                    new Line(from.x * MM, (height - from.y) * MM, at.x * MM, (height - at.y) * MM));
        }

        @Override
        public void drawImage(PDImage image) {
            Matrix place = getGraphicsState().getCurrentTransformationMatrix();
            double left = place.getTranslateX();
            double bottom = place.getTranslateY();
            images.add(
                    new Image(
                            left * MM,
                            (height - bottom - place.getScalingFactorY()) * MM,
                            (left + place.getScalingFactorX()) * MM,
                            (height - bottom) * MM));
        }

        @Override
        public Point2D getCurrentPoint() {
            return at;
        }

        @Override
        public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
            throw new AssertionError("no rectangles are drawn");
        }

        @Override
        public void clip(int rule) {
            throw new AssertionError("nothing is clipped");
        }

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
            at = new Point2D.Float(x3, y3);
        }

        @Override
        public void closePath() {
            at = from;
        }

        @Override
        public void endPath() {
            throw new AssertionError("every path is drawn");
        }

        /** The dots and marks around letters are the only areas. */
        @Override
        public void fillPath(int rule) {
            at = from;
        }

        @Override
        public void fillAndStrokePath(int rule) {
            throw new AssertionError("no areas are drawn");
        }

        @Override
        public void shadingFill(COSName name) {
            throw new AssertionError("nothing is shaded");
        }
    }
}

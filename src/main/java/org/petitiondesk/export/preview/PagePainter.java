package org.petitiondesk.export.preview;

import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.letter.Picture;
import org.petitiondesk.model.letter.Points;
import org.petitiondesk.typeset.Face;
import org.petitiondesk.typeset.Page;
import org.petitiondesk.typeset.Placed;
import org.petitiondesk.typeset.TypesetLetter;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Draws pages as the PDF will have them: {@code new PagePainter().paint(letter, 0, 96)}. Outlines
 * are kept, so that the second picture takes a fraction of the first one's time; keep the painter.
 * Safe for use by several threads.
 */
public final class PagePainter {
    private static final float POINTS_PER_INCH = 72;
    private static final double THOUSAND = 1000;

    /** Letters have few; those of letterheads that were edited meanwhile need not stay. */
    private static final int MOST_PICTURES = 8;

    private final Map<Face, FaceOutlines> outlines = new ConcurrentHashMap<>();
    private final Map<Picture, ScaledPicture> pictures = new ConcurrentHashMap<>();

    /**
     * One page in black on white.
     *
     * @param page counted from 0
     * @param dpi dots per inch
     * @return of type {@link BufferedImage#TYPE_INT_ARGB_PRE}, as large as the whole dots of the
     *     paper
     */
    public BufferedImage paint(TypesetLetter letter, int page, double dpi) {
        return paint(letter.pages().get(page), letter.widthMm(), letter.heightMm(), dpi);
    }

    /** Likewise, of a page alone. */
    public BufferedImage paint(Page page, Paper paper, double dpi) {
        return paint(page, paper.widthMm(), paper.heightMm(), dpi);
    }

    /** Likewise, of a page of another size, such as an envelope. */
    public BufferedImage paint(Page page, double widthMm, double heightMm, double dpi) {
        double heightPt = Points.ofMm(heightMm);
        double scale = (float) dpi / POINTS_PER_INCH;
        int width = (int) (Points.ofMm(widthMm) * scale);
        int height = (int) (heightPt * scale);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
            graphics.setRenderingHint(
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(
                    RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            // In points counted upwards, and in the precision in which files are read: what is
            // drawn is rounded alike.
            graphics.scale(scale, -scale);
            graphics.translate(0, -(float) asInFiles(heightPt));
            draw(page, heightPt, graphics);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private void draw(Page page, double heightPt, Graphics2D graphics) {
        for (Placed item : page.items()) {
            float gray = (float) item.gray();
            graphics.setColor(new Color(gray, gray, gray));
            switch (item) {
                case Placed.Run run -> draw(run, heightPt, graphics);
                case Placed.Words words -> draw(words, heightPt, graphics);
                case Placed.Rule rule -> draw(rule, heightPt, graphics);
                case Placed.Image image -> draw(image, heightPt, graphics);
                case Placed.Squares squares -> draw(squares, heightPt, graphics);
                case Placed.Dot dot -> draw(dot, heightPt, graphics);
            }
        }
    }

    private static void draw(Placed.Rule rule, double heightPt, Graphics2D graphics) {
        graphics.setStroke(
                new BasicStroke(
                        (float) rule.thicknessPt(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        // Not as a Line2D, for which Java2D has a way of its own that covers dots differently.
        Path2D line = new Path2D.Float();
        line.moveTo(
                asInFiles(Points.ofMm(rule.fromXMm())),
                asInFiles(heightPt - Points.ofMm(rule.fromYMm())));
        line.lineTo(
                asInFiles(Points.ofMm(rule.toXMm())),
                asInFiles(heightPt - Points.ofMm(rule.toYMm())));
        graphics.draw(line);
    }

    private static void draw(Placed.Dot dot, double heightPt, Graphics2D graphics) {
        double radius = dot.widthMm() / 2;
        double x = asInFiles(Points.ofMm(dot.xMm() + radius));
        double y = asInFiles(heightPt - Points.ofMm(dot.topMm() + radius));
        graphics.setStroke(
                new BasicStroke(
                        (float) asInFiles(Points.ofMm(dot.widthMm())),
                        BasicStroke.CAP_ROUND,
                        BasicStroke.JOIN_MITER));
        Path2D line = new Path2D.Float();
        line.moveTo(x, y);
        line.lineTo(x, y);
        graphics.draw(line);
    }

    private static void draw(Placed.Squares squares, double heightPt, Graphics2D graphics) {
        for (Placed.Squares.Bar bar : squares.bars()) {
            graphics.fill(
                    new Rectangle2D.Double(
                            asInFiles(Points.ofMm(bar.xMm())),
                            asInFiles(heightPt - Points.ofMm(bar.topMm() + bar.heightMm())),
                            asInFiles(Points.ofMm(bar.widthMm())),
                            asInFiles(Points.ofMm(bar.heightMm()))));
        }
    }

    private void draw(Placed.Image image, double heightPt, Graphics2D graphics) {
        double width = asInFiles(Points.ofMm(image.widthMm()));
        double height = asInFiles(Points.ofMm(image.heightMm()));
        double scale = graphics.getTransform().getScaleX();
        int dotsAcross = (int) Math.round(width * scale);
        int dotsDown = (int) Math.round(height * scale);
        ScaledPicture picture = scaled(image.picture());
        BufferedImage dots = picture.within(dotsAcross, dotsDown);
        // Files for archives have none smoothed that is enlarged (ISO 19005-2, 6.2.8).
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION,
                picture.isEnlargedBy(dotsAcross, dotsDown)
                        ? RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR
                        : RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        AffineTransform place =
                new AffineTransform(
                        width / dots.getWidth(),
                        0,
                        0,
                        -height / dots.getHeight(),
                        asInFiles(Points.ofMm(image.xMm())),
                        asInFiles(heightPt - Points.ofMm(image.topMm())));
        graphics.drawImage(dots, place, null);
    }

    private ScaledPicture scaled(Picture picture) {
        if (pictures.size() > MOST_PICTURES) {
            pictures.clear();
        }
        return pictures.computeIfAbsent(picture, ScaledPicture::new);
    }

    private void draw(Placed.Run run, double heightPt, Graphics2D graphics) {
        FaceOutlines glyphs = outlines.computeIfAbsent(run.face(), FaceOutlines::new);
        double size = run.sizePt();
        double x = asInFiles(Points.ofMm(run.xMm()));
        double y = asInFiles(heightPt - Points.ofMm(run.baselineMm()));
        int count = 0;
        for (int at = 0; at < run.text().length(); count++) {
            int codePoint = run.text().codePointAt(at);
            at += Character.charCount(codePoint);
            AffineTransform place = new AffineTransform(size, 0, 0, size, x, y);
            graphics.fill(place.createTransformedShape(glyphs.of(run.face().glyph(codePoint))));
            x += run.face().advance(codePoint) / THOUSAND * size;
            if (!run.extraMm().isEmpty()) {
                x += Points.ofMm(run.extraMm().get(count));
            }
        }
    }

    private void draw(Placed.Words words, double heightPt, Graphics2D graphics) {
        FaceOutlines glyphs = outlines.computeIfAbsent(words.face(), FaceOutlines::new);
        double size = words.sizePt();
        double x = asInFiles(Points.ofMm(words.xMm()));
        double y = asInFiles(heightPt - Points.ofMm(words.baselineMm()));
        words.clusters().stream()
                .flatMap(cluster -> cluster.strokes().stream())
                .forEach(stroke -> {
                    AffineTransform place =
                            new AffineTransform(
                                    size,
                                    0,
                                    0,
                                    size,
                                    x + Points.ofMm(stroke.xMm()),
                                    y + asInFiles(Points.ofMm(stroke.riseMm())));
                    graphics.fill(place.createTransformedShape(glyphs.of(stroke.glyph())));
                });
    }

    /**
     * A length in points as the PDF has it, with three decimals. Half a thousandth can decide which
     * eighth of a dot a line of text stands on.
     */
    private static double asInFiles(double points) {
        return Math.round(points * THOUSAND) / THOUSAND;
    }
}

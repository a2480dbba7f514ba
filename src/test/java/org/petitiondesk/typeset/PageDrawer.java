package org.petitiondesk.typeset;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.petitiondesk.model.letter.Points;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import javax.imageio.ImageIO;

/** Draws typeset pages from the faces' outlines, to be looked at. */
final class PageDrawer {
    private static final double DPI = 100;
    private static final double SCALE = DPI / 25.4;

    private final Map<Face, TrueTypeFont> fonts = new HashMap<>();

    void draw(TypesetLetter letter, Path folder, String name) throws IOException {
        int width = (int) Math.round(letter.widthMm() * SCALE);
        int height = (int) Math.round(letter.heightMm() * SCALE);
        int shown = Math.min(letter.pages().size(), 3);
        BufferedImage image =
                new BufferedImage(width * shown + 10, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        for (int page = 0; page < shown; page++) {
            graphics.setTransform(new AffineTransform());
            graphics.translate(page * (width + 5), 0);
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
            graphics.scale(SCALE, SCALE);
            for (Placed item : letter.pages().get(page).items()) {
                draw(item, graphics);
            }
        }
        graphics.dispose();
        ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
    }

    private void draw(Placed item, Graphics2D graphics) throws IOException {
        float gray = (float) item.gray();
        graphics.setColor(new Color(gray, gray, gray));
        switch (item) {
            case Placed.Rule rule -> {
                graphics.setStroke(new BasicStroke((float) Points.toMm(rule.thicknessPt())));
                graphics.draw(
                        new Line2D.Double(
                                rule.fromXMm(), rule.fromYMm(), rule.toXMm(), rule.toYMm()));
            }
            case Placed.Run run -> draw(run, graphics);
            case Placed.Words words ->
                    words.clusters().stream()
                            .flatMap(cluster -> cluster.strokes().stream())
                            .forEach(stroke -> {
                                double em = Points.toMm(words.sizePt());
                                graphics.fill(
                                        new AffineTransform(
                                                        em,
                                                        0,
                                                        0,
                                                        -em,
                                                        words.xMm() + stroke.xMm(),
                                                        words.baselineMm() - stroke.riseMm())
                                                .createTransformedShape(
                                                        words.face().outline(stroke.glyph())));
                            });
            case Placed.Squares squares ->
                    squares.bars()
                            .forEach(bar ->
                                    graphics.fill(
                                            new Rectangle2D.Double(
                                                    bar.xMm(),
                                                    bar.topMm(),
                                                    bar.widthMm(),
                                                    bar.heightMm())));
            case Placed.Dot dot ->
                    graphics.fill(
                            new Ellipse2D.Double(
                                    dot.xMm(), dot.topMm(), dot.widthMm(), dot.widthMm()));
            case Placed.Image image ->
                    graphics.drawImage(
                            ImageIO.read(new ByteArrayInputStream(image.picture().bytes())),
                            new AffineTransform(
                                    image.widthMm() / image.picture().width(),
                                    0,
                                    0,
                                    image.heightMm() / image.picture().height(),
                                    image.xMm(),
                                    image.topMm()),
                            null);
        }
    }

    private void draw(Placed.Run run, Graphics2D graphics) throws IOException {
        TrueTypeFont font = fonts.get(run.face());
        if (font == null) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(run.face().bytes()));
            fonts.put(run.face(), font);
        }
        CmapLookup characters = font.getUnicodeCmapLookup();
        double em = Points.toMm(run.sizePt()) / font.getUnitsPerEm();
        double x = run.xMm();
        int[] text = run.text().codePoints().toArray();
        for (int i = 0; i < text.length; i++) {
            GlyphData glyph = font.getGlyph().getGlyph(characters.getGlyphId(text[i]));
            if (glyph != null) {
                AffineTransform place = new AffineTransform(em, 0, 0, -em, x, run.baselineMm());
                graphics.fill(place.createTransformedShape(glyph.getPath()));
            }
            x += Points.toMm(run.face().advance(text[i]) / 1000 * run.sizePt());
            x += run.extraMm().isEmpty() ? 0 : run.extraMm().get(i);
        }
    }
}

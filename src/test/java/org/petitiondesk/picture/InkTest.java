package org.petitiondesk.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.letter.Picture;
import org.petitiondesk.testing.SamplePictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

final class InkTest {
    @TempDir private Path folder;

    @Test
    void cropsToTheInkAndLeavesNoPaper() throws IOException {
        BufferedImage ink = ink(SamplePictures.scan());
        // The strokes are 480 by about 130 of the scan's 1200 by 800.
        assertTrue(ink.getWidth() > 470 && ink.getWidth() < 530, ink.getWidth() + "");
        assertTrue(ink.getHeight() > 100 && ink.getHeight() < 200, ink.getHeight() + "");
        assertEquals(0, ink.getRGB(0, 0) >>> 24);
        long opaque = 0;
        for (int y = 0; y < ink.getHeight(); y++) {
            for (int x = 0; x < ink.getWidth(); x++) {
                opaque += ink.getRGB(x, y) >>> 24 == 255 ? 1 : 0;
            }
        }
        double share = opaque / (double) (ink.getWidth() * ink.getHeight());
        assertTrue(share > 0.03 && share < 0.2, share + "");
    }

    @Test
    void keepsTheColourOfTheInk() throws IOException {
        BufferedImage ink = ink(SamplePictures.scan());
        for (int x = 0; x < ink.getWidth(); x++) {
            int argb = ink.getRGB(x, ink.getHeight() / 2);
            if (argb >>> 24 == 255) {
                Color colour = new Color(argb);
                assertEquals(0x14, colour.getRed(), 24);
                assertEquals(0x5A, colour.getBlue(), 24);
                return;
            }
        }
        throw new AssertionError("no ink in the middle");
    }

    @Test
    void takesNoNoticeOfDust() throws IOException {
        BufferedImage scan = SamplePictures.scan();
        Graphics2D graphics = scan.createGraphics();
        graphics.setColor(Color.BLACK);
        graphics.fillRect(20, 20, 4, 4);
        graphics.fillRect(1150, 760, 5, 3);
        graphics.dispose();
        assertEquals(ink(SamplePictures.scan()).getWidth(), ink(scan).getWidth());
    }

    @Test
    void takesASignatureThatIsTransparentAlready() throws IOException {
        Path file = Files.write(folder.resolve("a.png"), SamplePictures.signature().bytes());
        Picture ink = PictureReader.signature(file).value().orElseThrow();
        assertEquals(0, image(ink).getRGB(0, 0) >>> 24);
        assertTrue(ink.width() > 470);
    }

    @Test
    void refusesEmptyPaperAndPhotographs() throws IOException {
        BufferedImage paper = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = paper.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 300, 200);
        graphics.dispose();
        Path file = Files.write(folder.resolve("a.png"), SamplePictures.bytes(paper, "png"));
        Read<Picture> read = PictureReader.signature(file);
        assertEquals("picture.no-ink", read.problems().getFirst().key());
    }

    private BufferedImage ink(BufferedImage scan) throws IOException {
        Path file = Files.write(folder.resolve("scan.jpg"), SamplePictures.bytes(scan, "jpg"));
        return image(PictureReader.signature(file).value().orElseThrow());
    }

    private static BufferedImage image(Picture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.bytes()));
    }
}

package org.petitiondesk.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.letter.Picture;
import org.petitiondesk.testing.SamplePictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

final class PictureReaderTest {
    private static final String SVG =
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
                    + " width='20' height='10'>%s</svg>";
    private static final String SHAPE = "<rect width='20' height='5' fill='#c00000'/>";

    @TempDir private Path folder;

    @Test
    void keepsNothingButTheDotsOfAPhotograph() throws IOException {
        byte[] jpeg = withExif(jpeg(40, 20), 1);
        assertTrue(text(jpeg).contains("Secret Street 5"));
        Picture logo = logo("a.jpg", jpeg).value().orElseThrow();
        assertFalse(text(logo.bytes()).contains("Secret"));
        assertEquals(List.of("IHDR", "IDAT", "IEND"), chunks(logo.bytes()));
        assertEquals(40, logo.width());
    }

    @Test
    void keepsNothingButTheDotsOfAPng() throws IOException {
        byte[] png = withChunk(SamplePictures.logo().bytes(), "tEXt", "Author\0Ada Sample");
        assertTrue(text(png).contains("Ada Sample"));
        Picture logo = logo("a.png", png).value().orElseThrow();
        assertEquals(List.of("IHDR", "IDAT", "IEND"), chunks(logo.bytes()));
        assertEquals(600, logo.width());
    }

    /** What tag 0x0112 says, and where the picture's red left side must then be. */
    @ParameterizedTest
    @CsvSource({"1, 40, 2, 10", "3, 40, 37, 10", "6, 20, 10, 2", "8, 20, 10, 37"})
    void setsPhotographsUpright(int orientation, int width, int x, int y) throws IOException {
        Picture logo = logo("a.jpg", withExif(jpeg(40, 20), orientation)).value().orElseThrow();
        assertEquals(width, logo.width());
        Color colour = new Color(image(logo).getRGB(x, y));
        assertTrue(colour.getRed() > 180 && colour.getBlue() < 90, colour.toString());
    }

    @Test
    void makesLargePicturesAsSmallAsPrintNeeds() throws IOException {
        BufferedImage large = new BufferedImage(4000, 500, BufferedImage.TYPE_INT_RGB);
        Picture logo = logo("a.png", SamplePictures.bytes(large, "png")).value().orElseThrow();
        assertEquals(1000, logo.width());
        assertEquals(125, logo.height());
    }

    @Test
    void drawsSvg() throws IOException {
        Picture logo = logo("a.svg", svg(SHAPE)).value().orElseThrow();
        assertEquals(1000, logo.width());
        assertEquals(500, logo.height());
        assertEquals(0xFFC00000, image(logo).getRGB(500, 100));
        assertEquals(0, image(logo).getRGB(500, 400) >>> 24);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<image href='http://example.org/a.png' width='9' height='9'/>",
                "<image xlink:href='file:///etc/passwd' width='9' height='9'/>",
                "<use href='other.svg#a'/>",
                "<foreignObject><p/></foreignObject>",
                "<rect width='9' height='9' onload='x()'/>",
            })
    void refusesDrawingsThatFetchOrRun(String content) throws IOException {
        assertEquals("picture.svg-unsafe", refusal(logo("a.svg", svg(SHAPE + content))));
    }

    @Test
    void refusesDrawingsThatMove() throws IOException {
        String moving = "<rect width='9' height='9'><animate attributeName='x' to='9'/></rect>";
        assertEquals("picture.animated", refusal(logo("a.svg", svg(moving))));
    }

    @Test
    void readsNoEntityAndNoDocumentTypeOfADrawing() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), SHAPE);
        String type = "<!DOCTYPE svg [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>";
        byte[] drawing = (type + SVG.formatted("&x;")).getBytes(StandardCharsets.UTF_8);
        Read<Picture> read = logo("a.svg", drawing);
        assertTrue(
                read.value()
                        .map(picture -> {
                            BufferedImage image = image(picture);
                            return image.getRGB(500, 100) >>> 24 == 0;
                        })
                        .orElse(true));
    }

    @Test
    void refusesDrawingsThatRepeatThemselvesWithoutEnd() throws IOException {
        StringBuilder bomb = new StringBuilder("<g id='a0'>" + SHAPE + "</g>");
        for (int level = 1; level < 40; level++) {
            bomb.append("<g id='a").append(level).append("'>");
            bomb.append(("<use href='#a" + (level - 1) + "'/>").repeat(10)).append("</g>");
        }
        assertEquals("picture.svg-too-rich", refusal(logo("a.svg", svg(bomb.toString()))));
    }

    @Test
    void refusesWhatIsNoPictureWithWordsForIt() throws IOException {
        byte[] png = SamplePictures.logo().bytes();
        byte[] half = Arrays.copyOf(png, png.length / 2);
        assertEquals("picture.broken", refusal(logo("a.png", half)));
        assertEquals(
                "picture.unknown-kind",
                refusal(logo("a.gif", "GIF89a".getBytes(StandardCharsets.UTF_8))));
        assertEquals("picture.unknown-kind", refusal(logo("a.png", new byte[0])));
        assertEquals(
                "picture.animated", refusal(logo("a.png", withChunk(png, "acTL", "01234567"))));
        assertEquals(
                "picture.broken", refusal(logo("a.svg", "<svg".getBytes(StandardCharsets.UTF_8))));
        Problem problem = logo("a.png", half).problems().getFirst();
        assertEquals("a.png", problem.place().file());
    }

    @Test
    void refusesPicturesThatAreTooLargeBeforeReadingTheirDots() throws IOException {
        byte[] png = SamplePictures.logo().bytes();
        // The header says 30,000 by 30,000; its checksum is mended.
        byte[] header = Arrays.copyOfRange(png, 12, 29);
        for (int at : new int[] {4, 8}) {
            header[at] = 0;
            header[at + 1] = 0;
            header[at + 2] = 0x75;
            header[at + 3] = 0x30;
        }
        System.arraycopy(header, 0, png, 12, header.length);
        CRC32 sum = new CRC32();
        sum.update(header);
        ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
        assertEquals("picture.too-many-dots", refusal(logo("a.png", png)));
        byte[] long20 = new byte[(20 << 20) + 1];
        assertEquals("picture.file-too-large", refusal(logo("a.png", long20)));
    }

    @Test
    void keepsNothingButTheDotsOfAPhotographAndSetsItUpright() throws IOException {
        byte[] jpeg = withExif(jpeg(4000, 2000), 6);
        byte[] photograph = photograph("a.jpg", jpeg, false);
        assertFalse(text(photograph).contains("Secret"));
        assertFalse(text(photograph).contains("Exif"));
        BufferedImage upright = image(photograph);
        assertEquals(1250, upright.getWidth());
        assertEquals(2500, upright.getHeight());
        assertTrue(new Color(upright.getRGB(600, 100)).getRed() > 180);
        assertTrue(new Color(upright.getRGB(600, 2400)).getBlue() > 180);
        assertArrayEquals(jpeg, photograph("b.jpg", jpeg, true));
    }

    @Test
    void makesAJpegOfAPngAndRefusesWhatIsNone() throws IOException {
        byte[] png = withChunk(SamplePictures.logo().bytes(), "tEXt", "Where\0Secret Street 5");
        byte[] photograph = photograph("a.png", png, true);
        assertFalse(text(photograph).contains("Secret"));
        assertEquals(SamplePictures.logo().width(), image(photograph).getWidth());
        Path file = Files.write(folder.resolve("b.jpg"), svg(SHAPE));
        assertEquals(
                "picture.unknown-kind",
                PictureReader.photograph(file, true).problems().getFirst().key());
    }

    private byte[] photograph(String name, byte[] content, boolean keeps) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        return PictureReader.photograph(file, keeps).value().orElseThrow();
    }

    private static String refusal(Read<Picture> read) {
        assertTrue(read.value().isEmpty());
        return read.problems().getFirst().key();
    }

    private Read<Picture> logo(String name, byte[] content) throws IOException {
        return PictureReader.logo(Files.write(folder.resolve(name), content));
    }

    private static byte[] svg(String content) {
        return SVG.formatted(content).getBytes(StandardCharsets.UTF_8);
    }

    private static BufferedImage image(Picture picture) {
        return image(picture.bytes());
    }

    private static BufferedImage image(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static List<String> chunks(byte[] png) {
        List<String> chunks = new ArrayList<>();
        ByteBuffer in = ByteBuffer.wrap(png).position(8);
        while (in.hasRemaining()) {
            int length = in.getInt();
            byte[] name = new byte[4];
            in.get(name);
            chunks.add(text(name));
            in.position(in.position() + length + 4);
        }
        return chunks.stream().distinct().toList();
    }

    private static byte[] withChunk(byte[] png, String name, String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int header = 33;
        out.write(png, 0, header);
        byte[] data = (name + content).getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(data);
        out.write(ByteBuffer.allocate(4).putInt(content.length()).array());
        out.write(data);
        out.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
        out.write(png, header, png.length - header);
        return out.toByteArray();
    }

    /** Red at the left, blue at the right. */
    private static byte[] jpeg(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(0xE0, 0x10, 0x10));
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(new Color(0x10, 0x10, 0xE0));
        graphics.fillRect(width / 2, 0, width / 2, height);
        graphics.dispose();
        return SamplePictures.bytes(image, "jpg");
    }

    private static byte[] withExif(byte[] jpeg, int orientation) throws IOException {
        ByteBuffer tiff = ByteBuffer.allocate(64);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        tiff.putShort((short) 0)
                .putInt(0)
                .put("Secret Street 5".getBytes(StandardCharsets.US_ASCII));
        byte[] body = Arrays.copyOf(tiff.array(), tiff.position());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (2 + 6 + body.length)});
        out.write("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }
}

package org.petitiondesk.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.IntBuffer;
import java.util.HashSet;
import java.util.Set;

/** The window can be tested without a display, and shows the scripts of its users. */
class HeadlessWindowTest {
    private static final int SIDE = 60;

    @BeforeAll
    static void start() throws Exception {
        HeadlessWindow.start();
    }

    @ParameterizedTest
    @CsvSource({
        "NotoSansSC_400Regular.ttf, 尊敬的主席先生请保护难民",
        "NanumGothic_400Regular.ttf, 존경하는국가주석각하",
        "NotoSans_400Regular.ttf, ÉŁđơҚΘж"
    })
    void drawsEveryCharacterByItsOwnGlyph(String face, String characters) throws Exception {
        Font font = loaded(face);
        Set<IntBuffer> pictures = new HashSet<>();
        characters
                .codePoints()
                .forEach(character -> pictures.add(picture(font, Character.toString(character))));
        // A character without a glyph is drawn as a box, and all boxes are alike.
        assertEquals(characters.codePoints().distinct().count(), pictures.size());
    }

    private static Font loaded(String face) throws IOException {
        try (InputStream bytes = HeadlessWindowTest.class.getResourceAsStream("/fonts/" + face)) {
            assertNotNull(bytes, face);
            Font font = Font.loadFont(bytes, 40);
            assertNotNull(font, face);
            return font;
        }
    }

    private static IntBuffer picture(Font font, String text) {
        return HeadlessWindow.on(() -> {
            Label label = new Label(text);
            label.setFont(font);
            WritableImage image = new Scene(new StackPane(label), SIDE, SIDE).snapshot(null);
            int[] pixels = new int[SIDE * SIDE];
            image.getPixelReader()
                    .getPixels(0, 0, SIDE, SIDE, PixelFormat.getIntArgbInstance(), pixels, 0, SIDE);
            return IntBuffer.wrap(pixels);
        });
    }
}

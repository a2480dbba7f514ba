package org.petitiondesk.gui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The window's colours, light or dark, and its faces. */
public enum Theme {
    LIGHT,
    DARK;

    private static final List<String> FACES =
            List.of(
                    "NotoSans_400Regular",
                    "NotoSans_700Bold",
                    "NotoSerif_400Regular",
                    "NotoSerif_400Regular_Italic",
                    "NotoSerif_700Bold",
                    "NotoSerif_700Bold_Italic",
                    "NotoSansSC_400Regular",
                    "NotoSansSC_700Bold",
                    "NanumGothic_400Regular",
                    "NanumGothic_700Bold",
                    "NotoNaskhArabic_400Regular",
                    "NotoNaskhArabic_700Bold",
                    "NotoSerifHebrew_400Regular",
                    "NotoSerifHebrew_700Bold",
                    "NotoSerifDevanagari_400Regular",
                    "NotoSerifDevanagari_700Bold",
                    "NotoSansThai_400Regular",
                    "NotoSansThai_700Bold",
                    "NotoSerifTibetan_400Regular",
                    "NotoSerifTibetan_700Bold",
                    "NotoSansMyanmar_400Regular",
                    "NotoSansMyanmar_700Bold",
                    "NotoSerifKhmer_400Regular",
                    "NotoSerifKhmer_700Bold");

    /** The window's own, then one for each room. */
    private static final List<String> SHEETS =
            List.of(
                    "window",
                    "pages",
                    "petitions",
                    "addressees",
                    "templates",
                    "letter",
                    "signatories",
                    "sheets",
                    "entry",
                    "duplicates",
                    "deliveries",
                    "export");

    private static final double ANY_SIZE = 13;

    /** Makes the program's own faces known to JavaFX; once, before the first scene. */
    public static void loadFaces() {
        for (String face : FACES) {
            try (InputStream bytes = Theme.class.getResourceAsStream("/fonts/" + face + ".ttf")) {
                Font.loadFont(
                        Objects.requireNonNull(bytes, "the program was built without its faces"),
                        ANY_SIZE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Dresses a scene. */
    public void dress(Scene scene) {
        Application.setUserAgentStylesheet(
                switch (this) {
                    case LIGHT -> new PrimerLight().getUserAgentStylesheet();
                    case DARK -> new PrimerDark().getUserAgentStylesheet();
                });
        List<String> sheets = new ArrayList<>();
        SHEETS.forEach(name -> sheets.add(sheet(name)));
        sheets.add(
                switch (this) {
                    case LIGHT -> sheet("light");
                    case DARK -> sheet("dark");
                });
        scene.getStylesheets().setAll(sheets);
    }

    private static String sheet(String name) {
        URL sheet = Theme.class.getResource("/org/petitiondesk/gui/" + name + ".css");
        return Objects.requireNonNull(sheet, "the program was built without its styles").toString();
    }
}

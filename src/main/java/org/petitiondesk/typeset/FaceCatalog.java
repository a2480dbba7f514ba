package org.petitiondesk.typeset;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** The program's own faces, each read once, when it is first needed, and shared by all letters. */
final class FaceCatalog {
    /** Faces that belong together, by the writing they are made for. */
    enum Series {
        /** Latin, Vietnamese, Cyrillic, Greek. */
        EUROPEAN("NotoSerif", "NotoSans"),
        /** Han and kana. */
        HAN("NotoSerifSC", "NotoSansSC"),
        /** Han in the forms of Taiwan and Hong Kong; its labels are not sans. */
        HAN_TRADITIONAL("NotoSerifTC", "NotoSerifTC"),
        HANGUL("NanumMyeongjo", "NanumGothic"),
        ARABIC("NotoNaskhArabic", "NotoNaskhArabic"),
        HEBREW("NotoSerifHebrew", "NotoSerifHebrew"),
        DEVANAGARI("NotoSerifDevanagari", "NotoSerifDevanagari"),
        THAI("NotoSansThai", "NotoSansThai"),
        TIBETAN("NotoSerifTibetan", "NotoSerifTibetan"),
        MYANMAR("NotoSansMyanmar", "NotoSansMyanmar"),
        KHMER("NotoSerifKhmer", "NotoSerifKhmer"),
        ARMENIAN("NotoSansArmenian", "NotoSansArmenian"),
        GEORGIAN("NotoSansGeorgian", "NotoSansGeorgian"),
        ETHIOPIC("NotoSansEthiopic", "NotoSansEthiopic");

        private final String serif;
        private final String sans;

        /** By the numbers of styles: asked for with every phrase. */
        @SuppressWarnings("ImmutableEnumChecker") // remembers what always is the same
        private final AtomicReferenceArray<Face> chosen = new AtomicReferenceArray<>(Style.COUNT);

        Series(String serif, String sans) {
            this.serif = serif;
            this.sans = sans;
        }
    }

    private static final Set<Series> DOTTED =
            EnumSet.of(Series.HAN, Series.HAN_TRADITIONAL, Series.HANGUL);

    private static final Map<String, Face> FACES = new ConcurrentHashMap<>();

    private FaceCatalog() {}

    static Face face(Series series, Style style) {
        Face chosen = series.chosen.get(style.number());
        if (chosen == null) {
            chosen = FACES.computeIfAbsent(name(series, style), Face::shipped);
            series.chosen.set(style.number(), chosen);
        }
        return chosen;
    }

    /**
     * Only one series slants, and only its serifs; most others are made bold instead, or regular
     * amid bold text.
     */
    private static String name(Series series, Style style) {
        boolean slants = series == Series.EUROPEAN && !style.sans();
        boolean emphasisedByWeight = style.italic() && !slants && !DOTTED.contains(series);
        boolean bold = emphasisedByWeight ? !style.amidBold() : style.bold();
        return (style.sans() ? series.sans : series.serif)
                + (bold ? "_700Bold" : "_400Regular")
                + (style.italic() && slants ? "_Italic" : "");
    }

    /** Whether text in a face is neither slanted nor of another weight when it is emphasised. */
    static boolean isEmphasisedByDots(Face face) {
        return face.isOfTheMachine()
                || DOTTED.stream()
                        .anyMatch(series ->
                                face.name().startsWith(series.serif + "_")
                                        || face.name().startsWith(series.sans + "_"));
    }
}

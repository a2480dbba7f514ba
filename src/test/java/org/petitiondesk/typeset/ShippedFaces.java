package org.petitiondesk.typeset;

/** Faces of the program for tests of other packages, each read once. */
public final class ShippedFaces {
    public static final Face SERIF = Face.shipped("NotoSerif_400Regular");
    public static final Face SERIF_BOLD = Face.shipped("NotoSerif_700Bold");
    public static final Face SERIF_ITALIC = Face.shipped("NotoSerif_400Regular_Italic");
    public static final Face HAN = Face.shipped("NotoSerifSC_400Regular");
    public static final Face HANGUL = Face.shipped("NanumMyeongjo_400Regular");

    private ShippedFaces() {}
}

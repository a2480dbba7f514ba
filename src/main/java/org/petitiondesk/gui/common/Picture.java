package org.petitiondesk.gui.common;

import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;

/** Pictures that the program has drawn, in the window. */
public final class Picture {
    private Picture() {}

    /**
     * Shows a picture as wide as is wanted; its dots are not copied.
     *
     * @param picture of type {@link BufferedImage#TYPE_INT_ARGB_PRE}
     */
    public static ImageView view(BufferedImage picture, double width) {
        int[] dots = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        ImageView view =
                new ImageView(
                        new WritableImage(
                                new PixelBuffer<>(
                                        picture.getWidth(),
                                        picture.getHeight(),
                                        IntBuffer.wrap(dots),
                                        PixelFormat.getIntArgbPreInstance())));
        view.setFitWidth(width);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        return view;
    }
}

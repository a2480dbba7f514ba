package org.petitiondesk.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * Finds the ink on scanned paper: what is darker than the paper around it. The paper becomes
 * nothing, specks of dust go, and the rest is cropped and takes the ink's own colour.
 */
final class Ink {
    private static final int WORKING = 1600;

    /** The paper's brightness is taken in so many squares a side, for light falls unevenly. */
    private static final int SQUARES = 20;

    /** Of the dots of a square so many are brighter than the paper is taken to be. */
    private static final double BRIGHTER = 0.2;

    /** Darker than the paper by less is paper, by more is ink, between them partly so. */
    private static final double PAPER = 0.16;

    private static final double INK = 0.42;
    private static final double MARGIN = 0.02;

    /** Of the largest stroke's dots; what is smaller is dust. */
    private static final double DUST = 0.01;

    /** If more of the picture is dark it is no signature on paper. */
    private static final double MOST = 0.5;

    private final int width;
    private final int height;
    private final int[] colours;
    private final double[] ink;

    private Ink(BufferedImage scan) {
        width = scan.getWidth();
        height = scan.getHeight();
        colours = scan.getRGB(0, 0, width, height, null, 0, width);
        ink = new double[colours.length];
    }

    /** A signature's ink on nothing. */
    static BufferedImage of(BufferedImage scan) throws Refusal {
        Ink found = new Ink(onWhite(Dots.within(scan, WORKING)));
        found.find();
        new Strokes(found.ink, found.width, found.height).sweep(DUST);
        return found.cropped();
    }

    /** A picture that is transparent already lies on white paper. */
    private static BufferedImage onWhite(BufferedImage image) {
        BufferedImage paper =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = paper.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return paper;
    }

    private void find() {
        double[][] paper = paper();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int at = y * width + x;
                double darker = 1 - brightness(colours[at]) / paperAt(paper, x, y);
                ink[at] = Math.clamp((darker - PAPER) / (INK - PAPER), 0, 1);
            }
        }
    }

    private double[][] paper() {
        double[][] paper = new double[SQUARES][SQUARES];
        for (int row = 0; row < SQUARES; row++) {
            for (int column = 0; column < SQUARES; column++) {
                paper[row][column] = paper(row, column);
            }
        }
        return paper;
    }

    private double paper(int row, int column) {
        int left = column * width / SQUARES;
        int right = Math.max(left + 1, (column + 1) * width / SQUARES);
        int top = row * height / SQUARES;
        int bottom = Math.max(top + 1, (row + 1) * height / SQUARES);
        double[] all = new double[(right - left) * (bottom - top)];
        int count = 0;
        for (int y = top; y < Math.min(bottom, height); y++) {
            for (int x = left; x < Math.min(right, width); x++) {
                all[count++] = brightness(colours[y * width + x]);
            }
        }
        Arrays.sort(all, 0, count);
        return Math.max(1, all[Math.max(0, (int) (count * (1 - BRIGHTER)) - 1)]);
    }

    /** Between the middles of squares it goes over evenly. */
    private double paperAt(double[][] paper, int x, int y) {
        double column = Math.clamp((x + 0.5) * SQUARES / width - 0.5, 0, SQUARES - 1.0);
        double row = Math.clamp((y + 0.5) * SQUARES / height - 0.5, 0, SQUARES - 1.0);
        int left = (int) Math.min(column, SQUARES - 2.0);
        int top = (int) Math.min(row, SQUARES - 2.0);
        double right = column - left;
        double down = row - top;
        return (paper[top][left] * (1 - right) + paper[top][left + 1] * right) * (1 - down)
                + (paper[top + 1][left] * (1 - right) + paper[top + 1][left + 1] * right) * down;
    }

    private static double brightness(int rgb) {
        return 0.299 * (rgb >> 16 & 0xFF) + 0.587 * (rgb >> 8 & 0xFF) + 0.114 * (rgb & 0xFF);
    }

    private BufferedImage cropped() throws Refusal {
        int left = width;
        int right = -1;
        int top = height;
        int bottom = -1;
        long[] sum = new long[4];
        for (int at = 0; at < ink.length; at++) {
            if (ink[at] >= 1) {
                left = Math.min(left, at % width);
                right = Math.max(right, at % width);
                top = Math.min(top, at / width);
                bottom = Math.max(bottom, at / width);
                sum[0]++;
                sum[1] += colours[at] >> 16 & 0xFF;
                sum[2] += colours[at] >> 8 & 0xFF;
                sum[3] += colours[at] & 0xFF;
            }
        }
        if (sum[0] == 0 || sum[0] > MOST * ink.length) {
            throw new Refusal("picture.no-ink");
        }
        int margin = (int) Math.ceil(MARGIN * Math.max(right - left, bottom - top)) + 1;
        left = Math.max(0, left - margin);
        top = Math.max(0, top - margin);
        right = Math.min(width - 1, right + margin);
        bottom = Math.min(height - 1, bottom + margin);
        int colour =
                (int) (sum[1] / sum[0]) << 16
                        | (int) (sum[2] / sum[0]) << 8
                        | (int) (sum[3] / sum[0]);
        BufferedImage image =
                new BufferedImage(right - left + 1, bottom - top + 1, BufferedImage.TYPE_INT_ARGB);
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                int alpha = (int) Math.round(ink[y * width + x] * 255);
                image.setRGB(x - left, y - top, (alpha << 24) | colour);
            }
        }
        return image;
    }
}

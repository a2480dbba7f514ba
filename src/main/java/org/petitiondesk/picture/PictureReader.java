package org.petitiondesk.picture;

import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.letter.Picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads pictures from files, for example {@code PictureReader.logo(file).value()}. What is kept is
 * drawn anew, so that nothing but dots is left of a file. Problems name the file.
 */
public final class PictureReader {
    private static final int LARGEST_MEGABYTES = 20;
    private static final int MEGABYTE = 1 << 20;

    private PictureReader() {}

    /** Makes something of a file's bytes. */
    private interface Reading<T> {
        T of(byte[] file) throws Refusal;
    }

    /**
     * A logo of a PNG, JPEG or SVG file.
     *
     * @throws IOException if it cannot be opened or read
     */
    public static Read<Picture> logo(Path file) throws IOException {
        return read(
                file,
                bytes ->
                        Dots.picture(
                                SvgFile.isOne(bytes) ? SvgFile.dots(bytes) : DotsFile.dots(bytes)));
    }

    /**
     * The ink of a scanned signature, a PNG or JPEG file, cropped and without the paper.
     *
     * @throws IOException if it cannot be opened or read
     */
    public static Read<Picture> signature(Path file) throws IOException {
        return read(file, bytes -> Dots.picture(Ink.of(DotsFile.dots(bytes))));
    }

    /**
     * A photograph of a JPEG or PNG file as JPEG: upright, of at most 2,500 dots a side, without
     * place, camera and whatever else stands beside its dots.
     *
     * @param keepsMetadata whether a JPEG is taken as the camera wrote it, because somebody wants
     *     to prove place or time
     * @throws IOException if it cannot be opened or read
     */
    public static Read<byte[]> photograph(Path file, boolean keepsMetadata) throws IOException {
        return read(file, keepsMetadata ? PhotographFile::untouched : PhotographFile::jpeg);
    }

    /**
     * A photograph that is kept, as reports print it: dots alone, of at most 1,600 a side.
     *
     * @return empty if it cannot be read
     */
    public static Optional<Picture> printed(byte[] jpeg) {
        try {
            return Optional.of(Picture.ofJpeg(PhotographFile.printed(jpeg)));
        } catch (Refusal refusal) {
            return Optional.empty();
        }
    }

    /**
     * What is wrong with a file that is larger than any that is read.
     *
     * @throws IOException if its size cannot be asked for
     */
    public static Optional<Problem> tooLarge(Path file) throws IOException {
        return Files.size(file) > (long) LARGEST_MEGABYTES * MEGABYTE
                ? Optional.of(
                        Problem.error(
                                "picture.file-too-large",
                                Problem.Place.file(file.getFileName().toString()),
                                Integer.toString(LARGEST_MEGABYTES)))
                : Optional.empty();
    }

    private static <T> Read<T> read(Path file, Reading<T> reading) throws IOException {
        Optional<Problem> tooLarge = tooLarge(file);
        if (tooLarge.isPresent()) {
            return Read.refused(List.of(tooLarge.get()));
        }
        try {
            return Read.of(reading.of(Files.readAllBytes(file)), List.of());
        } catch (Refusal refusal) {
            return Read.refused(
                    List.of(
                            new Problem(
                                    Problem.Severity.ERROR,
                                    refusal.key(),
                                    Problem.Place.file(file.getFileName().toString()),
                                    refusal.arguments())));
        }
    }
}

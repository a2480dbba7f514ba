package org.petitiondesk.workflow;

import org.petitiondesk.exchange.WholeFile;
import org.petitiondesk.export.LetterWriter;
import org.petitiondesk.export.SideBySide;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.letter.LetterDocument;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;

/**
 * Checks letters and writes those without an error, several side by side, and gives them in their
 * order. No file is in its place before it is finished.
 */
final class LettersBegun implements AutoCloseable {
    private final WriterCheck check;
    private final List<LetterWriter> writers;
    private final BiFunction<Letter, LetterWriter, Path> places;
    private final SideBySide<Begun> letters;

    /**
     * One letter; to be closed.
     *
     * @param found everything that is wrong with it
     * @param files one for each form; none if there is an error
     */
    record Begun(List<Problem> found, List<BegunFile> files) implements AutoCloseable {

        /** Has the disk keep the files, and ends when it does or cannot. */
        private CompletableFuture<Void> keep() {
            return CompletableFuture.allOf(
                    files.stream()
                            .flatMap(file -> file.content.stream())
                            .map(WholeFile::keep)
                            .toArray(CompletableFuture<?>[]::new));
        }

        /** Removes the files that are not finished. */
        @Override
        public void close() {
            files.forEach(BegunFile::close);
        }
    }

    /**
     * One file.
     *
     * @param content written beside its place; empty if it could not be
     * @param failure why it could not
     */
    record BegunFile(Path place, Optional<WholeFile> content, Optional<IOException> failure) {

        private static BegunFile of(Path place, LetterDocument letter, LetterWriter writer) {
            try {
                WholeFile content = WholeFile.begin(place, out -> writer.write(letter, out));
                return new BegunFile(place, Optional.of(content), Optional.empty());
            } catch (IOException e) {
                return new BegunFile(place, Optional.empty(), Optional.of(e));
            }
        }

        /**
         * Puts it in its place.
         *
         * @throws IOException if it could not be written
         */
        void finish() throws IOException {
            if (failure.isPresent()) {
                throw failure.get();
            }
            content.orElseThrow().finish();
        }

        private void close() {
            try {
                if (content.isPresent()) {
                    content.get().close();
                }
            } catch (IOException e) {
                // The next one of the same name removes it.
                return;
            }
        }
    }

    /**
     * @param places where each file is to be
     */
    LettersBegun(
            List<Letter> letters,
            WriterCheck check,
            List<LetterWriter> writers,
            BiFunction<Letter, LetterWriter, Path> places) {
        this.check = check;
        this.writers = writers;
        this.places = places;
        this.letters =
                new SideBySide<>(
                        letters.stream().map(this::piece).iterator(), Begun::keep, Begun::close);
    }

    private SideBySide.Piece<Begun> piece(Letter letter) {
        return letter.document()
                .value()
                .map(document -> SideBySide.Piece.of(document, () -> begin(letter)))
                .orElseGet(() -> new SideBySide.Piece<>(false, () -> begin(letter)));
    }

    private Begun begin(Letter letter) {
        Begun begun = new Begun(check.problems(letter), new ArrayList<>());
        if (letter.isPrintable(begun.found)) {
            LetterDocument document = letter.document().value().orElseThrow();
            try {
                for (LetterWriter writer : writers) {
                    begun.files.add(BegunFile.of(places.apply(letter, writer), document, writer));
                }
            } catch (RuntimeException | Error e) {
                begun.close();
                throw e;
            }
        }
        return begun;
    }

    /** The next letter; a long one is written only now. */
    Begun next() {
        return letters.next();
    }

    /** Removes what is begun. */
    @Override
    public void close() {
        letters.close();
    }
}

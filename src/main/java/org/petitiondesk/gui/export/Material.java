package org.petitiondesk.gui.export;

import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Copy;
import org.petitiondesk.workflow.LetterMaterial;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/** What letters are made of, read behind the window while their job waits for it. */
final class Material {
    private Material() {}

    /** Reads it as it stands now: after everything that was asked of the library before. */
    static Future<LetterMaterial> read(Desk desk, Id petition, Copy copy) {
        FutureTask<LetterMaterial> reading =
                new FutureTask<>(() -> Preflight.read(desk.open().library(), petition, copy));
        desk.ask(
                () -> {
                    reading.run();
                    return true;
                },
                done -> {});
        return reading;
    }

    /** Waits for it. */
    static LetterMaterial of(Future<LetterMaterial> reading)
            throws LibraryException, InterruptedException {
        try {
            return reading.get();
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case LibraryException known -> throw known;
                case RuntimeException bug -> throw bug;
                case null, default -> throw new IllegalStateException(failed);
            }
        }
    }
}

package org.petitiondesk.gui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Node;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.petitiondesk.gui.HeadlessWindow;
import org.petitiondesk.gui.SampleDesk;
import org.petitiondesk.gui.WindowQueue;
import org.petitiondesk.gui.common.LibraryThread;
import org.petitiondesk.l10n.Words;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What is typed outlives the views in which it is. */
class PassphraseViewsTest {
    @TempDir private Path folder;

    @BeforeAll
    static void start() throws Exception {
        HeadlessWindow.start();
    }

    @Test
    void areNotKeptByWhatIsTyped() throws Exception {
        Words words = Words.in(Locale.ENGLISH);
        try (LibraryThread thread = new LibraryThread(new WindowQueue())) {
            OpeningViewModel model =
                    new OpeningViewModel(SampleDesk.in(folder), thread, opened -> {});
            List<WeakReference<Node>> views =
                    HeadlessWindow.on(() ->
                            List.of(
                                    new WeakReference<>(new UnlockView(model, folder, words)),
                                    new WeakReference<>(
                                            new StrengthMeter(model.passphraseProperty(), words))));
            HeadlessWindow.await(
                    "the end of the views",
                    () -> {
                        System.gc();
                        return views.stream().allMatch(view -> view.refersTo(null));
                    });
            assertEquals("", model.passphraseProperty().get());
        }
    }
}

package org.petitiondesk.gui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;

class LibraryThreadTest {
    private final List<Object> told = new ArrayList<>();

    @Test
    void answersNoQuestionOfAClosedLibraryAndLosesNoChangeInSilence() {
        LibraryThread thread = new LibraryThread(Runnable::run);
        thread.ask(() -> "before", told::add, told::add);
        thread.close();
        thread.ask(() -> "after", told::add, told::add);
        assertEquals(List.of("before"), told);
        assertThrows(
                RejectedExecutionException.class,
                () -> thread.run(() -> "changed", told::add, told::add));
    }
}

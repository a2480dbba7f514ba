package org.petitiondesk.gui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.gui.WindowQueue;
import org.petitiondesk.l10n.Words;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

final class JobsTest {
    private final WindowQueue window = new WindowQueue();
    private final LibraryThread thread = new LibraryThread(window);
    private final Jobs jobs = new Jobs(thread, Words.in(Locale.ENGLISH));

    @AfterEach
    void close() {
        jobs.close();
        thread.close();
    }

    @Test
    void tellsWhichThingIsDoneAndWhichWereDone() throws InterruptedException {
        Job job =
                jobs.export(
                        "Export",
                        steps -> {
                            steps.begins("first");
                            steps.line(new Job.Line("first", true));
                            steps.begins("second");
                            return Job.Outcome.done("done");
                        });
        window.await(() -> job.outcomeProperty().get().isPresent());
        assertEquals("second", job.doingProperty().get());
        assertEquals(List.of(new Job.Line("first", true)), job.lines());
    }

    @Test
    void tellsHowLongTheRestTakesOnceThatCanBeSaid() {
        Job job = new Job("Export");
        job.advance(1, 4, Duration.ofMillis(900));
        assertEquals(Optional.empty(), job.leftProperty().get());
        job.advance(1, 4, Duration.ofSeconds(20));
        assertEquals(Optional.of(Duration.ofSeconds(60)), job.leftProperty().get());
        job.advance(0, 4, Duration.ofSeconds(20));
        assertEquals(Optional.empty(), job.leftProperty().get());
        job.advance(7, 0, Duration.ofSeconds(20));
        assertEquals(Optional.empty(), job.leftProperty().get());
        assertEquals(-1, job.progressProperty().get());
    }
}

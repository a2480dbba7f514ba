package org.petitiondesk.gui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.petitiondesk.gui.HeadlessWindow;
import org.petitiondesk.gui.InRoom;
import org.petitiondesk.gui.common.Job;

import java.util.List;
import java.util.concurrent.CountDownLatch;

/** What a job's dialog does while one looks at it. */
class JobDetailsTest extends InRoom {

    @Test
    void keepsTheFocusWhenTheJobEnds() throws Exception {
        CountDownLatch mayEnd = new CountDownLatch(1);
        Job job =
                HeadlessWindow.on(() ->
                        desk.jobs()
                                .export(
                                        "Letters",
                                        steps -> {
                                            mayEnd.await();
                                            return new Job.Outcome(
                                                    "Two letters were written.",
                                                    true,
                                                    List.of(),
                                                    List.of(
                                                            folder.resolve("1.pdf"),
                                                            folder.resolve("2.pdf")));
                                        }));
        show(() -> new JobDetails(job, file -> {}, () -> {}, desk.words()));
        HeadlessWindow.on(() -> {
            scene.lookup("#job-cancel").requestFocus();
            return true;
        });
        mayEnd.countDown();
        HeadlessWindow.await("the end", () -> job.outcomeProperty().get().isPresent());
        assertEquals("job-close", HeadlessWindow.on(() -> scene.getFocusOwner().getId()));
    }
}

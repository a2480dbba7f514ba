package org.petitiondesk.cli;

import org.petitiondesk.model.petition.Copy;

import picocli.CommandLine.Option;

/** The option that says for whom a letter and its names are meant. */
final class ChosenCopy {
    @Option(
            names = "--copy",
            paramLabel = "COPY",
            defaultValue = "delivery",
            description = "public, delivery (default) or internal.")
    Copy copy = Copy.DELIVERY;
}

package org.petitiondesk;

/** Starts the program. */
final class Launcher {
    private Launcher() {}

    public static void main(String[] args) {}
}

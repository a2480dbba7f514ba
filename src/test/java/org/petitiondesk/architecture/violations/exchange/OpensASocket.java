package org.petitiondesk.architecture.violations.exchange;

import java.net.Socket;

record OpensASocket(Socket known) {}

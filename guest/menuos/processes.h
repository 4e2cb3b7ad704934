/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Commands in processes of their own: in the foreground until they end, or servers in the
 * background, whose messages wait in a pipe until the menu can show them. */
#ifndef GUEST_MENUOS_PROCESSES_H
#define GUEST_MENUOS_PROCESSES_H

struct command;

void processes_begin(void);

/* Runs a command and waits for its end; says which signal ended it. */
void process_run(const struct command *c, int argc, char **argv);

/* Starts a server and waits until it is ready, or has ended with a message. */
void server_start(const struct command *c, int argc, char **argv);
/* Called by a server when clients can come. */
void server_ready(const char *where);
/* Ends all. */
void servers_end(void);

/* The descriptor that is readable when there are messages. */
int servers_messages(void);
void servers_show_messages(void);

#endif

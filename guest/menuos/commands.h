/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The commands of MenuOS: each is a row of the table in commands.c and one function. docs/menuos.md
 * shows how to add one. */
#ifndef GUEST_MENUOS_COMMANDS_H
#define GUEST_MENUOS_COMMANDS_H

#include <stddef.h>

enum command_place {
	IN_MENU,  /* in the menu's own process */
	IN_CHILD, /* in a process named after the command, until it ends or Ctrl-C is pressed */
	IN_BACKGROUND, /* the same, a server: the prompt returns when it calls server_ready() */
};

struct command {
	const char *name;
	const char *arguments; /* as help shows them; "": none */
	enum command_place place;
	/* Like main(); returns an exit status. Messages go to standard output and error. */
	int (*run)(int argc, char **argv);
	const char *help;
};

/* The command of this name, or NULL. */
const struct command *command_named(const char *name);
/* The name at an index; NULL after the last. */
const char *command_name(size_t i);

/* clock.c */
int command_time(int argc, char **argv);
int command_time_asm(int argc, char **argv);
int command_uptime(int argc, char **argv);
int command_version(int argc, char **argv);

/* replyhi.c */
int command_replyhi(int argc, char **argv);
int command_replyhi_udp(int argc, char **argv);
int command_replyhi_unix(int argc, char **argv);
int command_replyhi_ip6(int argc, char **argv);

/* hello.c */
int command_hello(int argc, char **argv);
int command_hello_udp(int argc, char **argv);
int command_hello_unix(int argc, char **argv);
int command_hello_ip6(int argc, char **argv);

/* echo.c */
int command_echo_server(int argc, char **argv);
int command_echo_client(int argc, char **argv);

/* sk.c */
int command_sk(int argc, char **argv);

/* network.c */
int command_interfaces(int argc, char **argv);
int command_sockets(int argc, char **argv);

/* processes.c */
int command_run(int argc, char **argv);
int command_stop(int argc, char **argv);

#endif

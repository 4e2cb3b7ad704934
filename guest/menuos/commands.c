// SPDX-License-Identifier: GPL-2.0-or-later
#include "guest/menuos/commands.h"

#include <stdio.h>
#include <string.h>

#include "guest/menuos/menuos.h"

static int command_help(int argc, char **argv);

static const struct command commands[] = {
	{ "help", "", IN_MENU, command_help, "this list" },
	{ "version", "", IN_MENU, command_version, "of the kernel that runs" },
	{ "uptime", "", IN_MENU, command_uptime, "seconds since the kernel started" },
	{ "time", "", IN_MENU, command_time, "the time, asked for through the C library" },
	{ "time-asm", "", IN_MENU, command_time_asm,
	  "the same by the instruction that enters the kernel" },
	{ "replyhi", "", IN_BACKGROUND, command_replyhi,
	  "TCP server on 127.0.0.1:5001, answers \"hi\"" },
	{ "hello", "", IN_CHILD, command_hello, "its client, says \"hello\"" },
	{ "replyhi-udp", "", IN_BACKGROUND, command_replyhi_udp, "the same over UDP" },
	{ "hello-udp", "", IN_CHILD, command_hello_udp, "its client" },
	{ "replyhi-unix", "", IN_BACKGROUND, command_replyhi_unix,
	  "the same over a UNIX socket, @menuos" },
	{ "hello-unix", "", IN_CHILD, command_hello_unix, "its client" },
	{ "replyhi-ip6", "", IN_BACKGROUND, command_replyhi_ip6,
	  "the same over IPv6, on [::1]:5001" },
	{ "hello-ip6", "", IN_CHILD, command_hello_ip6, "its client" },
	{ "echo-server", "", IN_BACKGROUND, command_echo_server,
	  "TCP server on 127.0.0.1:8887, sends lines back" },
	{ "echo-client", "", IN_CHILD, command_echo_client,
	  "sends it what you type; exit ends both" },
	{ "sk", "", IN_CHILD, command_sk,
	  "both ends of a TCP connection in one process, port 8080" },
	{ "interfaces", "", IN_CHILD, command_interfaces, "network devices and addresses" },
	{ "sockets", "", IN_CHILD, command_sockets, "open sockets and their states" },
	{ "stop", "[NAME]", IN_MENU, command_stop, "end a server, or all" },
	{ "run", "PATH [ARG...]", IN_CHILD, command_run, "a program" },
	{ "quit", "", IN_MENU, menuos_quit, "leave MenuOS; Ctrl-D does the same" },
};

#define N_COMMANDS (sizeof(commands) / sizeof(commands[0]))

const struct command *command_named(const char *name)
{
	for (size_t i = 0; i < N_COMMANDS; i++)
		if (!strcmp(commands[i].name, name))
			return &commands[i];
	return NULL;
}

const char *command_name(size_t i)
{
	return i < N_COMMANDS ? commands[i].name : NULL;
}

static int command_help(int argc, char **argv)
{
	(void)argc;
	(void)argv;
	for (size_t i = 0; i < N_COMMANDS; i++) {
		char left[40];

		snprintf(left, sizeof(left), "%s%s%s", commands[i].name,
			 *commands[i].arguments ? " " : "", commands[i].arguments);
		printf("  %-18s %s\n", left, commands[i].help);
	}
	return 0;
}

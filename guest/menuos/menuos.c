// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * MenuOS: a prompt with commands that use the network. As a program of ringtrip's guest it is
 * recorded like any other (`ringtrip menuos`); as process 1 of a machine of its own (`ringtrip
 * menuos --image FILE`) it also sets the machine up. It is static: such a machine has no libraries.
 */
#include "guest/menuos/menuos.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/utsname.h>
#include <unistd.h>

#include "base/similar.h"
#include "guest/menuos/commands.h"
#include "guest/menuos/line.h"
#include "guest/menuos/machine.h"
#include "guest/menuos/processes.h"
#include "guest/menuos/terminal.h"
#include "guest/menuos/words.h"

static bool quitting;

int menuos_quit(int argc, char **argv)
{
	(void)argc;
	(void)argv;
	quitting = true;
	return 0;
}

static void unknown(const char *name)
{
	struct similar n = { .word = name };
	const char *other;

	for (size_t i = 0; (other = command_name(i)); i++)
		similar_offer(&n, other);
	printf("there is no command '%.60s%s'; ", name, strlen(name) > 60 ? "..." : "");
	for (size_t i = 0; i < n.n; i++)
		printf("%s%s", i ? ", " : "similar names: ", n.names[i]);
	puts(n.n ? "" : "help lists them");
}

static void execute(char **words, int count)
{
	const struct command *c = command_named(words[0]);

	if (!c)
		return unknown(words[0]);
	if (!*c->arguments && count > 1) {
		printf("%s takes no arguments, not '%.60s'\n", c->name, words[1]);
		return;
	}
	switch (c->place) {
	case IN_MENU:
		c->run(count, words);
		break;
	case IN_CHILD:
		process_run(c, count, words);
		break;
	case IN_BACKGROUND:
		server_start(c, count, words);
		break;
	}
}

static void execute_line(char *line)
{
	char **words;
	int count = words_split(line, &words);

	if (count < 0)
		puts("a quotation mark is missing at the end of the line");
	else if (count)
		execute(words, count);
	free(words);
}

static void greet(void)
{
	struct utsname name;

	if (!uname(&name))
		printf("MenuOS on %s %s (%s): help lists the commands; quit, or Ctrl-D, leaves\n",
		       name.sysname, name.release, name.machine);
}

/* Without arguments: a menu. With some: one command and its arguments. */
int main(int argc, char **argv)
{
	const bool own_machine = getpid() == 1;
	char *line;

	if (own_machine)
		machine_set_up();
	setvbuf(stdout, NULL, _IOLBF, 0);
	processes_begin();
	terminal_begin();
	line_complete_from(command_name);
	if (argc > 1 && !own_machine) {
		execute(argv + 1, argc - 1);
		quitting = true;
	} else {
		greet();
	}
	while (!quitting && (line = line_read("MenuOS>> ")))
		execute_line(line);
	servers_end();
	terminal_end();
	if (own_machine)
		machine_power_off();
	return 0;
}

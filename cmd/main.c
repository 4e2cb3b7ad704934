// SPDX-License-Identifier: GPL-2.0-or-later
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <string.h>
#include <unistd.h>

#include "cmd/cmd.h"

static const struct {
	const char *name;
	int (*run)(int argc, char **argv);
	const char *help; /* NULL: hidden */
} commands[] = {
	{ "run", cmd_run, "run a program in the VM and show its trips" },
	{ "record", cmd_record, "run a program in the VM and keep the trace" },
	{ "boot", cmd_boot, "record a kernel's boot and show where its instructions went" },
	{ "menuos", cmd_menuos, "run MenuOS, a prompt with network commands, and keep the trace" },
	{ "show", cmd_show, "show the trips of a trace" },
	{ "at", cmd_at, "run a recording again to a position, and show everything there" },
	{ "break", cmd_break, "show every hit of functions, lines or addresses in a recording" },
	{ "check", cmd_check, "check that a recording took the paths that a file says" },
	{ "gdb", cmd_gdb, "debug a recording with gdb, forward and back, in both rings" },
	{ "explain", cmd_explain,
	  "show where a call goes, from the code of the C library and the kernel" },
	{ "dump", cmd_dump, "print the records of a trace as they are in the file" },
	{ "kernel", cmd_kernel, "list, fetch or add kernels" },
	{ "doctor", cmd_doctor, "report what is missing on this machine, and try each part" },
	{ "complete", cmd_complete, NULL },
};

#define N_COMMANDS (sizeof(commands) / sizeof(commands[0]))

const char *command_name(size_t i)
{
	for (size_t k = 0; k < N_COMMANDS; k++)
		if (commands[k].help && !i--)
			return commands[k].name;
	return NULL;
}

void complain(const char *fmt, ...)
{
	va_list ap;

	progress(NULL, NULL);
	va_start(ap, fmt);
	fputs("ringtrip: ", stderr);
	vfprintf(stderr, fmt, ap);
	fputc('\n', stderr);
	va_end(ap);
}

void progress(void *ctx, const char *what)
{
	static bool shown;

	(void)ctx;
	if ((!what && !shown) || !isatty(2))
		return;
	if (what)
		fprintf(stderr, "\r\033[Kringtrip: %s …", what);
	else if (shown)
		fputs("\r\033[K", stderr);
	shown = what != NULL;
	fflush(stderr);
}

static void help(FILE *f)
{
	fputs("usage: ringtrip COMMAND [OPTIONS] …\n\n"
	      "Follows a socket call from the line of C through the C library into the kernel and "
	      "back.\n\n",
	      f);
	for (size_t i = 0; i < N_COMMANDS; i++)
		if (commands[i].help)
			fprintf(f, "  %-8s %s\n", commands[i].name, commands[i].help);
	fputs("\nringtrip COMMAND --help shows the options of each. To start:\n"
	      "  ringtrip run --also 'server 5001' -- client 127.0.0.1 5001\n",
	      f);
}

/*
 * Keeps our files off closed standard descriptors, where messages would be written into them. The
 * descriptors are kept closed for reading and writing (O_PATH), and the program in the VM gets them
 * closed (engine/vm/guest_spec.c).
 */
static void keep_closed(void)
{
	int fd;

	while ((fd = open("/", O_PATH | O_CLOEXEC)) >= 0 && fd <= 2)
		;
	if (fd > 2)
		close(fd);
}

int main(int argc, char **argv)
{
	keep_closed();
	signal(SIGPIPE, SIG_IGN);
	/* Exceeding a file size limit is an error like others, with a message. */
	signal(SIGXFSZ, SIG_IGN);
	if (argc < 2 || !strcmp(argv[1], "--help") || !strcmp(argv[1], "-h") ||
	    !strcmp(argv[1], "help")) {
		help(argc < 2 ? stderr : stdout);
		return argc < 2 ? STATUS_FAILED : 0;
	}
	if (!strcmp(argv[1], "--version") || !strcmp(argv[1], "-V")) {
		puts("ringtrip " RINGTRIP_VERSION);
		return 0;
	}
	for (size_t i = 0; i < N_COMMANDS; i++)
		if (!strcmp(argv[1], commands[i].name))
			return commands[i].run(argc - 1, argv + 1);
	complain("there is no command '%s'; ringtrip --help lists them", argv[1]);
	return STATUS_FAILED;
}

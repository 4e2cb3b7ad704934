// SPDX-License-Identifier: GPL-2.0-or-later
#include "guest/oracle.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/sysinfo.h>
#include <unistd.h>

#include "guest/mailbox.h"

#define TRACING   "/sys/kernel/tracing/"
#define STACK     "instances/stack/"
#define PIECE     65536
#define BUFFER_KB 120000

static char piece[PIECE];

static const char *const places[] = { TRACING, TRACING STACK };

/* A missing option changes how the text looks, not what it says: not an error. */
static const struct {
	const char *file, *value;
	bool needed;
} settings[] = {
	{ "tracing_on", "0", true },
	{ "trace_clock", "local", false },
	{ "saved_cmdlines_size", "1024", false },
	{ "options/funcgraph-proc", "1", false },
	{ "options/funcgraph-tail", "1", false },
	{ "options/funcgraph-abstime", "1", false },
	{ "options/funcgraph-irqs", "1", false },
	{ "options/funcgraph-duration", "1", false },
	{ "options/sleep-time", "1", false },
	{ "current_tracer", "function_graph", true },
	{ STACK "tracing_on", "0", true },
	{ STACK "events/sock/inet_sock_set_state/trigger", "stacktrace", false },
	{ STACK "events/sock/inet_sock_set_state/enable", "1", false },
	{ STACK "events/sched/sched_waking/enable", "1", false },
};

static int put(const char *file, const char *value)
{
	char path[256];
	int fd, err = 0;

	snprintf(path, sizeof(path), "%s%s", TRACING, file);
	fd = open(path, O_WRONLY | O_CLOEXEC);
	if (fd < 0)
		return -errno;
	/* without the newline a filter only takes effect at close */
	if (dprintf(fd, "%s\n", value) < 0)
		err = -errno;
	close(fd);
	return err;
}

static int complain(const char *what, const char *value, int err)
{
	mail_text(MAIL_MESSAGE, "the oracle: cannot write \"%s\" to %s: %s", value, what,
		  strerror(-err));
	return err;
}

/* At most a third of free memory: the programs need some too. */
static int size_buffer(void)
{
	struct sysinfo info;
	unsigned long long kb = BUFFER_KB;
	char value[32];

	if (sysinfo(&info) == 0 && kb > (unsigned long long)info.freeram * info.mem_unit / 3072)
		kb = (unsigned long long)info.freeram * info.mem_unit / 3072;
	snprintf(value, sizeof(value), "%llu", kb);
	int err = put("buffer_size_kb", value);
	return err ? complain("buffer_size_kb", value, err) : 0;
}

static int put_extra(const char *extra)
{
	char *lines = strdup(extra), *rest = NULL;
	int err = lines ? 0 : -ENOMEM;

	for (char *line = lines ? strtok_r(lines, "\n", &rest) : NULL; line && !err;
	     line = strtok_r(NULL, "\n", &rest)) {
		char *value = strchr(line, ' ');

		if (value)
			*value++ = '\0';
		err = put(line, value ? value : "");
		if (err)
			complain(line, value ? value : "", err);
	}
	free(lines);
	return err;
}

static int open_switches(struct oracle *oracle)
{
	for (unsigned i = 0; i < 2; i++) {
		char path[256];

		snprintf(path, sizeof(path), "%stracing_on", places[i]);
		oracle->switches[i] = open(path, O_WRONLY | O_CLOEXEC);
		if (oracle->switches[i] < 0)
			return complain(path, "", -errno);
	}
	oracle->opened = true;
	return 0;
}

int oracle_prepare(struct oracle *oracle, const char *extra)
{
	int err;

	if (mount("tracefs", TRACING, "tracefs", 0, NULL) < 0 && errno != EBUSY)
		return complain(TRACING, "mount", -errno);
	mkdir(TRACING STACK, 0700);
	for (unsigned i = 0; i < sizeof(settings) / sizeof(*settings); i++) {
		err = put(settings[i].file, settings[i].value);
		if (err && settings[i].needed)
			return complain(settings[i].file, settings[i].value, err);
	}
	err = size_buffer();
	if (!err && extra)
		err = put_extra(extra);
	return err ? err : open_switches(oracle);
}

void oracle_switch(const struct oracle *oracle, bool on)
{
	for (unsigned i = 0; oracle->opened && i < 2; i++) {
		if (write(oracle->switches[i], on ? "1" : "0", 1) < 0)
			complain("tracing_on", on ? "1" : "0", -errno);
	}
}

/* Sums "overrun: N" and "dropped events: N" of one processor's stats. */
static unsigned long long count_lost(const char *path)
{
	unsigned long long lost = 0, number;
	char line[128];
	FILE *file = fopen(path, "re");

	while (file && fgets(line, sizeof(line), file)) {
		if (sscanf(line, "overrun: %llu", &number) == 1 ||
		    sscanf(line, "dropped events: %llu", &number) == 1)
			lost += number;
	}
	if (file)
		fclose(file);
	return lost;
}

static unsigned long long count_all_lost(const char *place)
{
	unsigned long long lost = 0;
	struct dirent *entry;
	char path[512];

	snprintf(path, sizeof(path), "%sper_cpu", place);
	DIR *dir = opendir(path);
	while (dir && (entry = readdir(dir))) {
		snprintf(path, sizeof(path), "%sper_cpu/%s/stats", place, entry->d_name);
		lost += count_lost(path);
	}
	if (dir)
		closedir(dir);
	return lost;
}

/* A read of `trace` returns at most a page; fills whole pieces nevertheless, as each costs a
 * call. */
static ssize_t read_piece(int fd)
{
	ssize_t len, filled = 0;

	while (filled < PIECE && (len = read(fd, piece + filled, PIECE - filled)) > 0)
		filled += len;
	return filled;
}

static void send_file(unsigned which)
{
	char path[256];
	ssize_t len;
	int fd;

	len = snprintf(piece, PIECE, "overrun %llu\n", count_all_lost(places[which]));
	mail_bytes(MAIL_ORACLE, which, piece, len);
	snprintf(path, sizeof(path), "%strace", places[which]);
	fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return;
	while ((len = read_piece(fd)) > 0)
		mail_bytes(MAIL_ORACLE, which, piece, len);
	close(fd);
}

void oracle_send(void)
{
	for (unsigned i = 0; i < 2; i++)
		send_file(i);
}

// SPDX-License-Identifier: GPL-2.0-or-later
#include "view/dump.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "base/err.h"
#include "cmd/cmd.h"

/* A reader that closed the pipe (head, a pager) has seen enough. */
static int closed(FILE *out, const char *name)
{
	errno = 0;
	if (!(out == stdout ? fflush(out) : fclose(out)) || errno == EPIPE)
		return 0;
	complain("%s: %s", name, strerror(errno));
	return STATUS_FAILED;
}

static int dump(struct options *o, int fd, const char *name)
{
	struct err e;
	int code, status;

	o->dump.out = !o->out || !strcmp(o->out, "-") ? stdout : fopen(o->out, "w");
	if (!o->dump.out) {
		complain("%s: %s", o->out, strerror(errno));
		return STATUS_FAILED;
	}
	code = dump_trace(&o->dump, fd, name, &e);
	status = closed(o->dump.out, o->out ? o->out : "the output");
	if (code && code != -EPIPE)
		complain("%s", e.text);
	return code && code != -EPIPE ? STATUS_FAILED : status;
}

int cmd_dump(int argc, char **argv)
{
	struct options o;
	int status = options_read(&o, "dump", argc, argv), fd;
	const char *name;

	if (status >= 0)
		return status;
	name = o.rest[0] ? o.rest[0] : "ringtrip.data";
	if (o.rest[0] && o.rest[1]) {
		complain("dump takes one trace, not also '%s'", o.rest[1]);
		return STATUS_FAILED;
	}
	fd = open(name, O_RDONLY | O_CLOEXEC);
	if (fd < 0) {
		complain("%s: %s%s", name, strerror(errno),
			 errno == ENOENT ? "; ringtrip record makes a trace" : "");
		return STATUS_FAILED;
	}
	status = dump(&o, fd, name);
	close(fd);
	return status;
}

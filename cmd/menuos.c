// SPDX-License-Identifier: GPL-2.0-or-later
/* MenuOS (guest/menuos), recorded in the VM. */
#include <limits.h>
#include <unistd.h>

#include "base/err.h"
#include "cmd/cmd.h"
#include "engine/install.h"

static int failed(const struct err *e)
{
	complain("%s", e->text);
	return STATUS_FAILED;
}

static int record(struct options *o)
{
	const char *name = o->out ? o->out : "ringtrip.data";
	char path[PATH_MAX];
	char *words[] = { path, NULL };
	struct err e;
	int status;

	if (install_menuos(o->record.i386 ? 32 : 64, path, sizeof(path), &e) < 0)
		return failed(&e);
	o->rest = words;
	o->record.interrupts_are_keys = true;
	if (o->record.net_user)
		complain("with a live network this session cannot be repeated");
	status = record_trace(o);
	if (isatty(2))
		fprintf(stderr,
			"ringtrip: the session is in %s: `ringtrip show %s` shows its trips\n",
			name, name);
	return status;
}

int cmd_menuos(int argc, char **argv)
{
	struct options o;
	int status = options_read(&o, "menuos", argc, argv);

	if (status >= 0)
		return status;
	if (*o.rest) {
		complain("menuos takes no arguments, not '%s'; commands are typed at its prompt",
			 *o.rest);
		return STATUS_FAILED;
	}
	return record(&o);
}

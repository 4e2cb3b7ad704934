// SPDX-License-Identifier: GPL-2.0-or-later
#include "trip/programs.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#define ALSO_MAX 32

struct programs {
	char *program;
	char *also[ALSO_MAX]; /* those that were not started yet */
	unsigned n_also;
	bool known;
};

struct programs *programs_new(void)
{
	return calloc(1, sizeof(struct programs));
}

static void forget(struct programs *p)
{
	free(p->program);
	for (unsigned i = 0; i < p->n_also; i++)
		free(p->also[i]);
	*p = (struct programs){ 0 };
}

void programs_free(struct programs *p)
{
	if (!p)
		return;
	forget(p);
	free(p);
}

/* The last component of a command's first word. */
static char *base_name(const char *command)
{
	const size_t n = strcspn(command, " \t");
	size_t at = n;

	while (at > 0 && command[at - 1] != '/')
		at--;
	return strndup(command + at, n - at);
}

void programs_set(struct programs *p, const json_t *meta)
{
	const json_t *also = json_object_get(meta, "also");
	const char *program =
		json_string_value(json_array_get(json_object_get(meta, "program"), 0));

	forget(p);
	p->known = program;
	if (program) /* its name may have spaces */
		p->program = strdup(strrchr(program, '/') ? strrchr(program, '/') + 1 : program);
	for (size_t i = 0; i < json_array_size(also) && p->n_also < ALSO_MAX; i++) {
		const char *command = json_string_value(json_array_get(also, i));

		if (command)
			p->also[p->n_also++] = base_name(command);
	}
}

static bool is_also(struct programs *p, const char *name)
{
	for (unsigned i = 0; i < p->n_also; i++)
		if (p->also[i] && !strcmp(p->also[i], name)) {
			free(p->also[i]);
			p->also[i] = p->also[--p->n_also];
			return true;
		}
	return false;
}

/* Under another name, as a link or a script's interpreter, it is PROGRAM if no other can be. */
bool programs_start(struct programs *p, const char *path)
{
	const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;

	if (!p->known)
		return true;
	if (is_also(p, name))
		return false;
	return !p->n_also || (p->program && !strcmp(p->program, name));
}

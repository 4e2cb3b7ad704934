// SPDX-License-Identifier: GPL-2.0-or-later
#include "view/view.h"

#include <string.h>

#include "view/views.h"

static const struct view *const views[] = { &view_tree, &view_strace, &view_json, &view_dot,
					    &view_folded };

const struct view *view_named(const char *name)
{
	for (size_t i = 0; i < sizeof(views) / sizeof(*views); i++)
		if (!strcmp(views[i]->name, name))
			return views[i];
	return NULL;
}

const char *view_names(void)
{
	return "tree|strace|json|dot|folded";
}

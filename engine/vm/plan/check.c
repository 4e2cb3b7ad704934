// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/plan/check.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>

#include "base/err.h"
#include "engine/install.h"
#include "engine/vm/plan/planner.h"
#include "kernels/facts.h"
#include "kernels/kernel.h"
#include "recorder/plan.h"
#include "sym/module.h"

static int try_plan(struct kernel *k, struct module *init, struct err *e)
{
	struct plan *plan = calloc(1, sizeof(*plan));
	int r = plan ? plan_make(plan, k, init, e) : err_set(e, -ENOMEM, "out of memory");

	free(plan);
	return r;
}

int plan_check(struct kernel *k, const struct kernel_facts *facts, struct err *e)
{
	char path[PATH_MAX];
	struct module *init;
	int r;

	if (!facts->boots)
		return err_set(e, -ENOTSUP, "QEMU cannot start it");
	if (!facts->symbols.there)
		return err_set(e, -ENOTSUP, "%s",
			       facts->ask ? "known when it has told its symbols"
					  : "nothing is known without symbols");
	if (install_init(kernel_entry(k)->bits, path, sizeof(path), e) < 0)
		return -ENOENT;
	init = module_open(path, NULL, e);
	r = init ? try_plan(k, init, e) : -EINVAL;
	module_free(init);
	return r;
}

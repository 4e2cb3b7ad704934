// SPDX-License-Identifier: GPL-2.0-or-later
/* Parses any bytes as a SPEC: whatever was understood points into its text. */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/err.h"
#include "check/spec.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void inside(const struct spec *s, size_t n, struct word w)
{
	if (w.n && (w.at < s->text || w.at + w.n > s->text + n))
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct err e = { "" };
	struct spec *s = spec_parse("fuzz", (const char *)data, n, &e);

	if (!s && strncmp(e.text, "fuzz:", 5) != 0)
		abort();
	for (size_t i = 0; s && i < s->n_heads; i++) {
		inside(s, n, s->heads[i].text);
		if (s->heads[i].end > s->n_clauses)
			abort();
	}
	for (size_t i = 0; s && i < s->n_clauses; i++) {
		inside(s, n, s->clauses[i].text);
		inside(s, n, s->clauses[i].error);
		if (s->clauses[i].step + s->clauses[i].n_steps > s->n_steps)
			abort();
	}
	for (size_t i = 0; s && i < s->n_steps; i++)
		inside(s, n, s->steps[i].name.text);
	spec_free(s);
	return 0;
}

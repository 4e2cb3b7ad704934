// SPDX-License-Identifier: GPL-2.0-or-later
#include <string.h>

#include "base/buf.h"
#include "base/json_text.h"
#include "values/args.h"
#include "values/print.h"
#include "values/value.h"

void args_text(const struct args *a, const struct machine_source *m, const struct print_opts *o,
	       struct buf *out)
{
	size_t n;
	const struct variable *v = args_all(a, &n);

	for (size_t i = 0; i < n; i++) {
		struct value value = variable_value(&v[i], m);

		buf_puts(out, i ? ", " : "");
		buf_escape(out, v[i].name, strlen(v[i].name));
		buf_puts(out, *v[i].name ? "=" : "");
		print_text(&value, m, o, out);
	}
}

void args_json(const struct args *a, const struct machine_source *m, const struct print_opts *o,
	       struct buf *out)
{
	size_t n;
	const struct variable *v = args_all(a, &n);

	buf_putc(out, '[');
	for (size_t i = 0; i < n; i++) {
		struct value value = variable_value(&v[i], m);

		buf_puts(out, i ? ",{\"name\":" : "{\"name\":");
		json_text(out, v[i].name, strlen(v[i].name));
		buf_putc(out, ',');
		print_json(&value, m, o, out);
		buf_putc(out, '}');
	}
	buf_putc(out, ']');
}

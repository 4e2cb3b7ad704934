// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * show_calls [-v] [-x | -xx] [-X abbrev|raw|verbose] FILE: prints logged calls (made_calls.h) as
 * the strace view does with these strace options.
 */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "abi/decode.h"
#include "base/buf.h"
#include "tests/oracle/made_calls.h"

enum { PIECES = 16 };

static void *read_bytes(FILE *f, size_t n)
{
	void *bytes = malloc(n ? n : 1);

	if (!bytes || (n && fread(bytes, n, 1, f) != 1)) {
		fputs("show_calls: the file ends inside a call\n", stderr);
		exit(1);
	}
	return bytes;
}

static void show(const struct made_call *m, const struct mem_piece *mem,
		 const struct decode_opts *opts)
{
	struct call c = { .abi = m->abi, .nr = m->nr, .result = m->result, .has_result = true };
	struct buf out = { 0 };

	for (int i = 0; i < 6; i++)
		c.args[i] = m->args[i];
	c.mem = mem;
	c.n_mem = m->n_mem;
	decode_call(&c, opts, &out);
	buf_puts(&out, " = ");
	decode_result(&c, opts, &out);
	puts(buf_str(&out));
	buf_free(&out);
}

static void show_all(FILE *f, const struct decode_opts *opts)
{
	struct made_call m;

	while (fread(&m, sizeof(m), 1, f) == 1) {
		struct mem_piece mem[PIECES];

		if (m.n_mem > PIECES)
			exit(1);
		for (unsigned i = 0; i < m.n_mem; i++) {
			struct made_mem *head = read_bytes(f, sizeof(*head));

			mem[i] = (struct mem_piece){ head->addr, head->len, head->when,
						     read_bytes(f, head->len) };
			free(head);
		}
		show(&m, mem, opts);
		for (unsigned i = 0; i < m.n_mem; i++)
			free((void *)mem[i].bytes);
	}
}

int main(int argc, char **argv)
{
	struct decode_opts opts = { .str_len = 32 };
	FILE *f;
	int c;

	while ((c = getopt(argc, argv, "vxX:")) != -1) {
		if (c == 'v')
			opts.all = true;
		else if (c == 'x')
			opts.hex++;
		else if (c == 'X')
			opts.consts = optarg[0] == 'r'   ? CONSTS_RAW
				      : optarg[0] == 'v' ? CONSTS_VERBOSE
							 : CONSTS_ABBREV;
		else
			return 2;
	}
	f = optind + 1 == argc ? fopen(argv[optind], "rb") : NULL;
	if (!f) {
		fputs("usage: show_calls [-v] [-x] [-X style] FILE\n", stderr);
		return 2;
	}
	show_all(f, &opts);
	fclose(f);
	return 0;
}

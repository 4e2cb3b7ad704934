// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Prints what may be at the cursor, for the shell (completion/ringtrip.bash):
 *
 *   ringtrip complete -- show --format s     prints strace
 *
 * The last word is the one to complete, perhaps empty. The output is whole words, one a line, and
 * lines that begin with a colon where the shell knows better: ":files", ":programs". Everything
 * offered comes from the tables of commands, options, system calls, views and kernels.
 */
#include <stdlib.h>
#include <string.h>

#include "abi/calls/sysent.h"
#include "cmd/cmd.h"
#include "cmd/options.h"
#include "explain/libc.h"
#include "kernels/kernels.h"

/* The word to complete: the part to keep, and the prefix of a candidate. */
struct word {
	const char *kept;
	int n_kept;
	const char *begin;
};

static struct word word_at(const char *kept, const char *begin)
{
	return (struct word){ kept, begin - kept, begin };
}

static void offer(const struct word *w, const char *candidate)
{
	if (!strncmp(candidate, w->begin, strlen(w->begin)))
		printf("%.*s%s\n", w->n_kept, w->kept, candidate);
}

/* Words separated by '|'. */
static void offer_each(const struct word *w, const char *words)
{
	char one[32];

	for (size_t n; *words; words += n + (words[n] == '|')) {
		n = strcspn(words, "|");
		snprintf(one, sizeof(one), "%.*s", (int)n, words);
		offer(w, one);
	}
}

static void offer_dump_types(const struct word *w)
{
	const char *comma = strrchr(w->begin, ','), *name;
	struct word last = word_at(w->kept, comma ? comma + 1 : w->begin);

	for (size_t i = 0; (name = dump_type(i)); i++)
		offer(&last, name);
}

static void offer_files(const struct word *w)
{
	(void)w;
	puts(":files");
}

static void offer_views(const struct word *w)
{
	offer_each(w, view_names());
}

static void offer_colors(const struct word *w)
{
	offer_each(w, COLORS);
}

static void offer_kernels(const struct word *w)
{
	struct kernel_entry *all;
	size_t n;

	if (kernels_list(&all, &n, NULL) < 0)
		return;
	for (size_t i = 0; i < n; i++)
		offer(w, all[i].release);
	free(all);
}

/* The last word of a set: "acc" in "!connect,acc". */
static void offer_calls(const struct word *w)
{
	const char *comma = strrchr(w->begin, ',');
	struct word last = word_at(w->kept, comma ? comma + 1 : w->begin + (*w->begin == '!'));
	const char *name;

	for (size_t i = 0; (name = sysset_word(i)); i++)
		offer(&last, name);
	for (unsigned nr = 0; nr < sysent_count(ABI_X86_64); nr++)
		if (sysent_find(ABI_X86_64, nr))
			offer(&last, sysent_find(ABI_X86_64, nr)->name);
}

static void offer_expression(const struct word *w)
{
	static const char key[] = "trace=";
	struct word set = word_at(w->kept, w->begin + sizeof(key) - 1);

	if (strncmp(w->begin, key, sizeof(key) - 1))
		return offer(w, key);
	offer_calls(&set);
}

/* Kinds of arguments, as named by options and verbs; any other argument is free text. */
static const struct {
	const char *kind;
	void (*offer)(const struct word *w);
} kinds[] = {
	{ "FILE", offer_files },      { "PATH", offer_files },
	{ "COMMAND", offer_files },   { "VERSION", offer_kernels },
	{ "RELEASE", offer_kernels }, { "SET", offer_calls },
	{ "NAME", offer_views },      { "trace=SET", offer_expression },
	{ "WHEN", offer_colors },     { "TYPES", offer_dump_types },
};

static void offer_kind(const struct word *w, const char *kind)
{
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		if (!strcmp(kind, kinds[i].kind))
			return kinds[i].offer(w);
	if (*kind >= 'a' && *kind <= 'z')
		offer(w, kind);
}

/* Offers the alternatives of an argument: "N|all", "VERSION|PATH". */
static void offer_values(const struct word *w, const char *arg)
{
	char kind[32];

	for (size_t n; *arg; arg += n + (arg[n] == '|')) {
		n = strcspn(arg, "|");
		snprintf(kind, sizeof(kind), "%.*s", (int)n, arg);
		offer_kind(w, kind);
	}
}

/* "--format", "--format=…": the row of a long option; getopt accepts any unambiguous prefix. */
static const struct option_row *long_option(const char *verb, const char *word)
{
	size_t n = strcspn(word + 2, "=");
	const struct option_row *r = NULL, *found = NULL;
	unsigned count = 0;

	while ((r = options_next(verb, r))) {
		if (strncmp(r->name, word + 2, n))
			continue;
		if (!r->name[n])
			return r;
		found = r;
		count++;
	}
	return count == 1 ? found : NULL;
}

/* The option in "-fZe" whose argument is the next word. */
static const struct option_row *letters(const char *verb, const char *word)
{
	for (const char *p = word + 1; *p; p++) {
		const struct option_row *r = NULL;

		while ((r = options_next(verb, r)) && r->code != *p)
			;
		if (r && r->arg)
			return p[1] ? NULL : r;
	}
	return NULL;
}

/* The option in the word that still needs its argument; NULL for none. */
static const struct option_row *waits(const char *verb, const char *word)
{
	const struct option_row *r;

	if (strncmp(word, "--", 2))
		return letters(verb, word);
	r = strchr(word, '=') ? NULL : long_option(verb, word);
	return r && r->arg ? r : NULL;
}

static void offer_option(const char *verb, const char *word)
{
	const char *value = strchr(word, '=');
	const struct option_row *r = NULL;
	char name[32];

	if (value && !strncmp(word, "--", 2)) {
		struct word w = word_at(word, value + 1);

		r = long_option(verb, word);
		if (r && r->arg)
			offer_values(&w, r->arg);
		return;
	}
	while ((r = options_next(verb, r))) {
		struct word w = word_at(word, word);

		snprintf(name, sizeof(name), "--%s", r->name);
		offer(&w, name);
	}
}

static void offer_function(void *ctx, const char *name, const struct wrapper *w)
{
	(void)w;
	if (sysent_number(ABI_X86_64, name) < 0)
		offer(ctx, name);
}

/* Offers the system calls, and the other names of socket functions in this machine's C library. */
static void offer_explainable(const struct word *w)
{
	struct word copy = *w;
	struct libc libc;

	if (!libc_find(&libc, ABI_X86_64, NULL))
		libc_socket_functions(&libc, offer_function, &copy);
	libc_free(&libc);
	offer_calls(w);
}

/* The first operand of these verbs is a program, the following ones its arguments. */
static bool runs_program(const char *verb)
{
	return !strcmp(verb, "run") || !strcmp(verb, "record");
}

/* What is looked for, or the trace. */
static void offer_place(const struct word *w)
{
	static const char call[] = "syscall:";
	struct word name = word_at(w->kept, w->begin + sizeof(call) - 1);

	if (!strncmp(w->begin, call, sizeof(call) - 1))
		return offer_calls(&name);
	puts(":files");
}

/* `before`: the number of operands before this one, since a "--" if there is one. */
static void offer_operand(const char *verb, const struct word *w, size_t before, bool dashes)
{
	static const char *const verbs[] = { "check", "gdb", "break" };
	bool program = runs_program(verb);

	for (size_t i = 0; dashes && i < sizeof(verbs) / sizeof(verbs[0]); i++)
		program |= !strcmp(verb, verbs[i]);

	if (!strcmp(verb, "explain"))
		offer_explainable(w);
	else if (program && !before)
		puts(":programs");
	else if (!strcmp(verb, "break"))
		offer_place(w);
	else if (strcmp(verb, "menuos") != 0 && strcmp(verb, "boot") != 0) /* which have none */
		puts(":files");
}

/* Completes the last of the words after a verb with options. */
static void complete_options(const char *verb, size_t n, char **words)
{
	const struct option_row *open = NULL;
	struct word w = word_at(words[n - 1], words[n - 1]);
	size_t i = 0;

	for (; i + 1 < n; i++) {
		if (open)
			open = NULL;
		else if (*words[i] != '-' || !words[i][1]) {
			if (runs_program(verb))
				return offer_operand(verb, &w, n - 1 - i, false);
		} else if (!strcmp(words[i], "--"))
			return offer_operand(verb, &w, n - 2 - i, true);
		else
			open = waits(verb, words[i]);
	}
	if (open)
		offer_values(&w, open->arg);
	else if (*w.begin == '-')
		offer_option(verb, w.begin);
	else
		offer_operand(verb, &w, 0, false);
}

static void complete_kernel(size_t n, char **words)
{
	struct word w = word_at(words[n - 1], words[n - 1]);
	const char *arg = n == 2 ? kernel_verb_arg(words[0]) : NULL;

	for (size_t i = 0; n == 1 && kernel_verb(i); i++)
		offer(&w, kernel_verb(i));
	if (arg)
		offer_values(&w, arg);
}

int cmd_complete(int argc, char **argv)
{
	char **words = argv + 1;
	size_t n = argc - 1;
	struct word w;

	if (n && !strcmp(*words, "--"))
		n--, words++;
	if (!n)
		return STATUS_FAILED;
	w = word_at(words[n - 1], words[n - 1]);
	if (n == 1)
		for (size_t i = 0; command_name(i); i++)
			offer(&w, command_name(i));
	else if (!strcmp(words[0], "kernel"))
		complete_kernel(n - 1, words + 1);
	else if (options_next(words[0], NULL))
		complete_options(words[0], n - 1, words + 1);
	return 0;
}

// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * A set is one byte a call. "default" is why a byte and not a bit: most of its calls belong to it only
 * when they act on a socket.
 */
#include "abi/sysent.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { OUT, IF_SOCKET, IN };
enum { NAME_MAX_LEN = 64, NEAREST_MAX = 3 };

struct sysset {
	enum abi abi;
	bool inverted;
	unsigned count;
	uint8_t member[];
};

/* strace's classes; the percent sign may be missing. */
static const struct {
	const char *name;
	unsigned flags;
} classes[] = {
	{ "%net", SYS_NET },       { "%network", SYS_NET },     { "%desc", SYS_DESC },
	{ "%file", SYS_FILE },     { "%process", SYS_PROCESS }, { "%memory", SYS_MEMORY },
	{ "%signal", SYS_SIGNAL },
};

#define N_CLASSES (sizeof(classes) / sizeof(classes[0]))

const char *sysset_word(size_t i)
{
	static const char *const others[] = { "all", "default", "none" };

	if (i < N_CLASSES)
		return classes[i].name;
	i -= N_CLASSES;
	return i < sizeof(others) / sizeof(others[0]) ? others[i] : NULL;
}

static void add_class(struct sysset *set, unsigned flags)
{
	for (unsigned nr = 0; nr < set->count; nr++) {
		const struct sysent *s = sysent_find(set->abi, nr);

		if (s && (s->flags & flags))
			set->member[nr] = IN;
	}
}

static void add_default(struct sysset *set)
{
	for (unsigned nr = 0; nr < set->count; nr++) {
		const struct sysent *s = sysent_find(set->abi, nr);

		if (!s || set->member[nr] == IN)
			continue;
		if (s->flags & SYS_IF_SOCKET)
			set->member[nr] = IF_SOCKET;
		else if (s->flags & SYS_NET)
			set->member[nr] = IN;
	}
}

/* Adds what a word stands for; false if it is no class and no name. */
static bool add_word(struct sysset *set, const char *word)
{
	int nr;

	for (size_t i = 0; i < N_CLASSES; i++) {
		if (!strcmp(word + (*word == '%'), classes[i].name + 1)) {
			add_class(set, classes[i].flags);
			return true;
		}
	}
	if (!strcmp(word, "none"))
		return true;
	if (!strcmp(word, "all")) {
		memset(set->member, IN, set->count);
		return true;
	}
	if (!strcmp(word, "default")) {
		add_default(set);
		return true;
	}
	nr = sysent_number(set->abi, word);
	if (nr >= 0)
		set->member[nr] = IN;
	return nr >= 0;
}

static unsigned min(unsigned a, unsigned b)
{
	return a < b ? a : b;
}

/* How many letters have to be changed, added or taken away (Levenshtein). */
static unsigned distance(const char *a, const char *b)
{
	unsigned row[NAME_MAX_LEN + 1];
	size_t n = strlen(b);

	for (size_t j = 0; j <= n; j++)
		row[j] = j;
	for (; *a; a++) {
		unsigned diagonal = row[0]++;

		for (size_t j = 1; j <= n; j++) {
			unsigned above = row[j];

			row[j] = min(min(above, row[j - 1]) + 1, diagonal + (*a != b[j - 1]));
			diagonal = above;
		}
	}
	return row[n];
}

/* The names that are nearest to a word, as long as there are none nearer. */
struct nearest {
	const char *word;
	unsigned distance, found;
	const char *names[NEAREST_MAX];
};

static void consider(struct nearest *n, const char *name)
{
	unsigned d = strlen(name) <= NAME_MAX_LEN ? distance(n->word, name) : NAME_MAX_LEN;

	if (d < n->distance) {
		n->distance = d;
		n->found = 0;
	}
	if (d == n->distance && n->found < NEAREST_MAX)
		n->names[n->found++] = name;
}

/* A word with a percent sign is compared with the classes, another with the calls. */
static void find_nearest(enum abi abi, struct nearest *n)
{
	bool class = *n->word == '%';

	n->word += class;
	for (size_t i = 0; class && i < N_CLASSES; i++)
		consider(n, classes[i].name + 1);
	for (unsigned nr = 0; !class && nr < sysent_count(abi); nr++) {
		const struct sysent *s = sysent_find(abi, nr);

		if (s)
			consider(n, s->name);
	}
}

/* Names the word that no table has, and those that were perhaps meant. */
static void complain(enum abi abi, const char *word, char *message, size_t size)
{
	struct nearest n = { .word = word, .distance = NAME_MAX_LEN };
	const char *sign = *word == '%' ? "%" : "";
	size_t len;

	find_nearest(abi, &n);
	len = snprintf(message, size, "unknown system call '%s' on %s", word, abi_name(abi));
	for (unsigned i = 0; i < n.found && len < size; i++)
		len += snprintf(message + len, size - len, "%s%s%s",
				i ? ", " : "; the nearest: ", sign, n.names[i]);
}

static bool add_words(struct sysset *set, const char *text, char *message, size_t size)
{
	char word[NAME_MAX_LEN + 1];

	for (;;) {
		size_t len = strcspn(text, ","), kept = len < NAME_MAX_LEN ? len : NAME_MAX_LEN;

		memcpy(word, text, kept);
		word[kept] = '\0';
		if (len != kept || !add_word(set, word)) {
			complain(set->abi, word, message, size);
			return false;
		}
		if (!text[len])
			return true;
		text += len + 1;
	}
}

struct sysset *sysset_parse(const char *text, enum abi abi, char *message, size_t size)
{
	unsigned count = sysent_count(abi);
	struct sysset *set = calloc(1, sizeof(*set) + count);

	if (!set) {
		snprintf(message, size, "out of memory for a set of system calls");
		return NULL;
	}
	set->abi = abi;
	set->count = count;
	set->inverted = *text == '!';
	if (!add_words(set, text + set->inverted, message, size)) {
		sysset_free(set);
		return NULL;
	}
	return set;
}

bool sysset_has(const struct sysset *s, unsigned nr, bool on_socket)
{
	unsigned member = nr < s->count ? s->member[nr] : OUT;

	return (member == IN || (member == IF_SOCKET && on_socket)) != s->inverted;
}

void sysset_free(struct sysset *s)
{
	free(s);
}

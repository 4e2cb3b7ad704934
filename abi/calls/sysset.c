// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * A set is one byte per call of every ABI: a program may make calls of several. It is a byte and
 * not a bit because of "default": most of its calls belong to it only if they act on a socket.
 */
#include "abi/calls/sysent.h"

#include <ctype.h>
#include <errno.h>
#include <limits.h>
#include <regex.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/similar.h"

enum { OUT, IF_SOCKET, IN };
enum { NAME_MAX_LEN = 64, SUGGESTED = 3, NUMBERS = 2048 };

struct sysset {
	bool inverted;
	bool unknown; /* numbers in no table belong to it, as to every set in strace */
	uint8_t member[ABI_COUNT][NUMBERS];
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

/* Classes that follow from the names: strace(1) lists them. */
static const struct {
	const char *name, *regex;
} by_name[] = {
	{ "%creds", "^(cap[gs]et|prctl|getgroups|setgroups|setfs[ug]id"
		    "|[gs]et(res|re|e)?[ug]id)(32)?$" },
	{ "%ipc",
	  "^(ipc|(sem|shm|msg)(get|ctl)|semop|semtimedop(_time64)?|shmat|shmdt|msgsnd|msgrcv)$" },
	{ "%clock",
	  "^(adjtimex|[gs]ettimeofday|s?time|clock_(adj|get|set)time(64)?|clock_getres(_time64)?)"
	  "$" },
	{ "%pure", "^(get(e?[ug]id)(32)?|getpgrp|getp?pid|gettid)$" },
	{ "%stat", "^(old)?stat(64)?$" },
	{ "%lstat", "^(old)?lstat(64)?$" },
	{ "%fstat", "^((old)?fstat(64)?|(new)?fstatat(64)?|statx)$" },
	{ "%%stat", "^((old)?[lf]?stat(64)?|(new)?fstatat(64)?|statx)$" },
	{ "%statfs", "^statfs(64)?$" },
	{ "%fstatfs", "^fstatfs(64)?$" },
	{ "%%statfs", "^(f?statfs(64)?|ustat)$" },
};

#define N_BY_NAME (sizeof(by_name) / sizeof(by_name[0]))

const char *sysset_word(size_t i)
{
	static const char *const others[] = { "all", "default", "none" };

	if (i < N_CLASSES)
		return classes[i].name;
	i -= N_CLASSES;
	if (i < N_BY_NAME)
		return by_name[i].name;
	i -= N_BY_NAME;
	return i < sizeof(others) / sizeof(others[0]) ? others[i] : NULL;
}

/* Part of a set: the ABIs of a word, as bits, and the message if it cannot be added. */
struct adding {
	struct sysset *set;
	unsigned abis;
	char *message;
	size_t size;
};

/* Calls `add` for each call of the ABIs. */
typedef void add_call(const struct adding *a, enum abi abi, unsigned nr, const struct sysent *s,
		      const void *what);

static void each(const struct adding *a, add_call *add, const void *what)
{
	for (enum abi abi = 0; abi < ABI_COUNT; abi++)
		for (unsigned nr = 0; (a->abis >> abi & 1) && nr < sysent_count(abi); nr++) {
			const struct sysent *s = sysent_find(abi, nr);

			if (s)
				add(a, abi, nr, s, what);
		}
}

static void add_if_class(const struct adding *a, enum abi abi, unsigned nr, const struct sysent *s,
			 const void *what)
{
	if (s->flags & *(const unsigned *)what)
		a->set->member[abi][nr] = IN;
}

static void add_if_default(const struct adding *a, enum abi abi, unsigned nr,
			   const struct sysent *s, const void *what)
{
	uint8_t *member = &a->set->member[abi][nr];

	(void)what;
	if (*member == IN)
		return;
	if (s->flags & SYS_IF_SOCKET)
		*member = IF_SOCKET;
	else if (s->flags & SYS_NET)
		*member = IN;
}

/* socketcall means all its sub-calls. */
static void add_if_named(const struct adding *a, enum abi abi, unsigned nr, const struct sysent *s,
			 const void *what)
{
	if (strcmp(s->name, what))
		return;
	a->set->member[abi][nr] = IN;
	if (abi == ABI_I386 && nr == NR_SOCKETCALL)
		memset(&a->set->member[abi][SOCKETCALL_BASE], IN, SOCKETCALLS + 1);
}

static void add_if_matching(const struct adding *a, enum abi abi, unsigned nr,
			    const struct sysent *s, const void *what)
{
	if (!regexec(what, s->name, 0, NULL, 0))
		a->set->member[abi][nr] = IN;
}

/* The number of calls of the ABIs that belong to the set. */
static unsigned count(const struct adding *a)
{
	unsigned n = 0;

	for (enum abi abi = 0; abi < ABI_COUNT; abi++)
		for (unsigned nr = 0; (a->abis >> abi & 1) && nr < NUMBERS; nr++)
			n += a->set->member[abi][nr] != OUT;
	return n;
}

/* strace's /REGEX; false, and a message, if it is invalid. */
static bool add_regex(const struct adding *a, const char *text)
{
	regex_t regex;
	int code = regcomp(&regex, text, REG_EXTENDED | REG_NOSUB);
	char why[100];

	if (code) {
		regerror(code, &regex, why, sizeof(why));
		snprintf(a->message, a->size, "'/%s' is not a regular expression: %s", text, why);
		return false;
	}
	each(a, add_if_matching, &regex);
	regfree(&regex);
	return true;
}

static bool add_number(const struct adding *a, const char *word)
{
	unsigned before = count(a);
	char *end;
	unsigned long nr;

	errno = 0;
	nr = strtoul(word, &end, 0);
	if (!isdigit((unsigned char)*word) || *end || errno || nr >= SOCKETCALL_BASE)
		return false;
	for (enum abi abi = 0; abi < ABI_COUNT; abi++)
		if ((a->abis >> abi & 1) && sysent_find(abi, nr))
			a->set->member[abi][nr] = IN;
	return count(a) != before;
}

static bool add_name(const struct adding *a, const char *word)
{
	bool known = false;

	for (enum abi abi = 0; abi < ABI_COUNT; abi++)
		known |= (a->abis >> abi & 1) && sysent_number(abi, word) >= 0;
	each(a, add_if_named, word);
	return known;
}

static void add_all(const struct adding *a)
{
	for (enum abi abi = 0; abi < ABI_COUNT; abi++)
		if (a->abis >> abi & 1)
			memset(a->set->member[abi], IN, NUMBERS);
}

/* Adds what a word stands for; false if it is neither a class nor a name. */
static bool add_word(const struct adding *a, const char *word)
{
	for (size_t i = 0; i < N_CLASSES; i++) {
		if (!strcmp(word + (*word == '%'), classes[i].name + 1)) {
			each(a, add_if_class, &classes[i].flags);
			return true;
		}
	}
	for (size_t i = 0; i < N_BY_NAME; i++) {
		if (!strcmp(word, by_name[i].name))
			return add_regex(a, by_name[i].regex);
	}
	if (!strcmp(word, "none"))
		return true;
	if (!strcmp(word, "all"))
		add_all(a);
	else if (!strcmp(word, "default"))
		each(a, add_if_default, NULL);
	else
		return add_number(a, word) || add_name(a, word);
	return true;
}

/* strace's CALL@64, CALL@32, CALL@x32: cuts the suffix off and returns the ABIs that remain; 0: no
 * such ABI. */
static unsigned cut_abi(char *word)
{
	static const char *const suffixes[ABI_COUNT] = { "64", "32", "x32" };
	char *at = strchr(word, '@');

	for (enum abi abi = 0; at && abi < ABI_COUNT; abi++)
		if (!strcmp(at + 1, suffixes[abi])) {
			*at = '\0';
			return 1u << abi;
		}
	return at ? 0 : (1u << ABI_COUNT) - 1;
}

/* Compares a word with a percent sign with the classes, others with the calls. */
static void find_similar(unsigned abis, struct similar *n)
{
	bool class = *n->word == '%';

	n->word += class;
	for (size_t i = 0; class && i < N_CLASSES; i++)
		similar_offer(n, classes[i].name + 1);
	for (size_t i = 0; class && i < N_BY_NAME; i++)
		similar_offer(n, by_name[i].name + 1);
	for (enum abi abi = 0; !class && abi < ABI_COUNT; abi++)
		for (unsigned nr = 0; (abis >> abi & 1) && nr < sysent_count(abi); nr++) {
			const struct sysent *s = sysent_find(abi, nr);

			if (s)
				similar_offer(n, s->name);
		}
}

/* Reports the unknown word and suggests the most similar names. */
static void complain(const struct adding *a, const char *word)
{
	struct similar n = { .word = word };
	const char *sign = *word == '%' ? "%" : "";
	size_t len;

	if (isdigit((unsigned char)*word)) {
		snprintf(a->message, a->size, "no system call has the number %s", word);
		return;
	}
	find_similar(a->abis, &n);
	len = snprintf(a->message, a->size, "unknown system call '%s'", word);
	for (size_t i = 0;
	     i < n.n && i < SUGGESTED && n.distances[i] == n.distances[0] && len < a->size; i++)
		len += snprintf(a->message + len, a->size - len, "%s%s%s",
				i ? ", " : "; the nearest: ", sign, n.names[i]);
}

/* One word of the list: [?]WORD[@ABI]. */
static bool add_item(struct adding *a, char *word)
{
	bool lenient = *word == '?';

	word += lenient;
	a->abis = cut_abi(word);
	if (a->abis && (add_word(a, word) || lenient))
		return true;
	if (a->abis)
		complain(a, word);
	else
		snprintf(a->message, a->size, "'%s': expected @64, @32 or @x32 after the name",
			 word);
	return false;
}

static bool add_words(struct adding *a, const char *text)
{
	char word[NAME_MAX_LEN + 1];

	if (*text == '/')
		return add_regex(a, text + 1);
	for (;;) {
		size_t len = strcspn(text, ","), kept = len < NAME_MAX_LEN ? len : NAME_MAX_LEN;

		memcpy(word, text, kept);
		word[kept] = '\0';
		if (len != kept) {
			complain(a, word);
			return false;
		}
		if (!add_item(a, word))
			return false;
		if (!text[len])
			return true;
		text += len + 1;
	}
}

struct sysset *sysset_parse(const char *text, char *message, size_t size)
{
	struct sysset *set = calloc(1, sizeof(*set));
	struct adding adding = { set, (1u << ABI_COUNT) - 1, message, size };

	if (!set) {
		snprintf(message, size, "out of memory for a set of system calls");
		return NULL;
	}
	set->inverted = *text == '!';
	set->unknown = strcmp(text, "default") != 0;
	if (!add_words(&adding, text + set->inverted)) {
		sysset_free(set);
		return NULL;
	}
	return set;
}

bool sysset_has(const struct sysset *s, enum abi abi, unsigned nr, bool on_socket)
{
	unsigned member = (unsigned)abi < ABI_COUNT && nr < NUMBERS ? s->member[abi][nr] : OUT;

	if (!sysent_find(abi, nr))
		return s->unknown;
	return (member == IN || (member == IF_SOCKET && on_socket)) != s->inverted;
}

void sysset_free(struct sysset *s)
{
	free(s);
}

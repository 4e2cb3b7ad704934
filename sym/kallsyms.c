// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The kernel's scripts/kallsyms.c writes these tables into .rodata, each aligned to a word:
 *
 *   num_syms       u32
 *   names          for each symbol: length (one byte, two if the first is >= 0x80), then that many
 *                  token indexes; the joined tokens are the type's letter and the name
 *   markers        u32: where in `names` the symbols 0, 256, 512 … begin
 *   token_table    256 strings
 *   token_index    256 u16: offsets of the tokens in the table
 *   offsets        one i32 per symbol
 *   relative_base  a word
 *
 * Up to 6.3 `offsets` and `relative_base` precede num_syms; some releases put `seqs_of_names`
 * between markers and token_table. So token_table is found by the tokens "0" … "9", which no
 * compression replaces, and verified by its index; num_syms is the word before the tables from
 * which the names lead exactly to the markers; offsets are tried at both places and verified.
 *
 * An address is base + offset; or, in x86-64 kernels whose per-cpu symbols begin at 0 (up to 6.14),
 * the offset itself if not negative, base - 1 - offset otherwise.
 */
#include "sym/kallsyms.h"

#include <ctype.h>
#include <errno.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/err.h"
#include "base/le.h"
#include "sym/elffile.h"
#include "sym/ksyms.h"

enum {
	TOKENS = 256,
	MIN_SYMS = 256,      /* no kernel has fewer */
	MAX_SYMS = 1 << 21,  /* three times those of a kernel with everything built in */
	MAX_NAME = 1024,     /* KSYM_NAME_LEN is 512 */
	MAX_NAMES = 1 << 28, /* bytes of all names together */
	MAX_WALKS = 1 << 10, /* candidate positions that are tried in full */
	MARKER_STEP = 256,
};

struct tables {
	const struct elffile *f;
	const uint8_t *p; /* .rodata */
	size_t size;
	size_t word;
	size_t token_table, token_end; /* offsets in .rodata; token_end is the end of token_index */
	const char *token[TOKENS];     /* NUL-terminated within .rodata */
	uint16_t token_len[TOKENS];
	size_t num, names; /* offsets of num_syms and of the first name */
	size_t n;
	uint64_t text; /* where .text begins */
};

static size_t align(size_t at, size_t to)
{
	return (at + to - 1) & ~(to - 1);
}

/* Skips `count` strings from `at`; 0 if the section ends first. */
static size_t skip_strings(const struct tables *t, size_t at, unsigned count)
{
	while (count--) {
		const uint8_t *nul = memchr(t->p + at, 0, t->size - at);

		if (!nul)
			return 0;
		at = nul + 1 - t->p;
	}
	return at;
}

/* Accepts the table at `start` if each of its strings begins where the index says. */
static bool take_tokens(struct tables *t, size_t start, size_t index)
{
	size_t at = start;

	for (unsigned i = 0; i < TOKENS; i++) {
		size_t next = skip_strings(t, at, 1);

		if (!next || next > index || at - start != le16(t->p + index + 2 * i))
			return false;
		t->token[i] = (const char *)t->p + at;
		t->token_len[i] = next - 1 - at;
		at = next;
	}
	t->token_table = start;
	t->token_end = index + 2 * TOKENS;
	return true;
}

/* `zero` is the offset of the token "0". The strings before it cannot be counted backwards (padding
 * is NULs, too); the index after the table shows where it begins. */
static bool tokens_around(struct tables *t, size_t zero)
{
	size_t end = skip_strings(t, zero, TOKENS - '0'), index = align(end, t->word), before;

	if (!end || index + 2 * TOKENS > t->size)
		return false;
	before = le16(t->p + index + 2 * '0');
	return before <= zero && take_tokens(t, zero - before, index);
}

static bool find_tokens(struct tables *t)
{
	static const char digits[] = "0\0001\0002\0003\0004\0005\0006\0007\0008\0009";
	const uint8_t *p = t->p, *end = t->p + t->size;

	/* Including the NUL of "9" and the one before "0": a token that merely ends in 0 is another
	 * one. */
	while ((p = memmem(p, end - p, digits, sizeof(digits)))) {
		if (p > t->p && p[-1] == 0 && tokens_around(t, p - t->p))
			return true;
		p++;
	}
	return false;
}

/* Reads the length before a name; advances to its first token. 0 if none: no name is empty. */
static size_t name_len(const struct tables *t, size_t *at, size_t end)
{
	size_t len;

	if (*at + 2 > end)
		return 0;
	len = t->p[(*at)++];
	if (len & 0x80)
		len = (len & 0x7f) | (size_t)t->p[(*at)++] << 7;
	return len <= end - *at ? len : 0;
}

/* Returns true if `n` names from `names` on lead to markers that agree with them. */
static bool names_hold(const struct tables *t, size_t names, size_t n)
{
	size_t at = names, len, markers;

	for (size_t i = 0; i < n; i++) {
		len = name_len(t, &at, t->token_table);
		if (!len)
			return false;
		at += len;
	}
	markers = align(at, t->word);
	if (markers + (n + MARKER_STEP - 1) / MARKER_STEP * 4 > t->token_table)
		return false;
	at = names;
	for (size_t i = 0; i < n; i++) {
		if (i % MARKER_STEP == 0 &&
		    le32(t->p + markers + i / MARKER_STEP * 4) != at - names)
			return false;
		len = name_len(t, &at, t->token_table);
		at += len;
	}
	return true;
}

static bool is_type(char c)
{
	return isalpha((unsigned char)c) || c == '?' || c == '-';
}

/* Checks num_syms at `num` as far as possible without reading all names. */
static bool num_plausible(const struct tables *t, size_t num, size_t names)
{
	size_t n = le32(t->p + num), at = names, len;

	if (n < MIN_SYMS || n > MAX_SYMS || n > (t->token_table - names) / 2)
		return false;
	if (t->word == 8 && le32(t->p + num + 4) != 0)
		return false;
	len = name_len(t, &at, t->token_table);
	return len && is_type(t->token[t->p[at]][0]);
}

static bool find_names(struct tables *t)
{
	unsigned walks = 0;

	for (size_t num = t->token_table & ~(t->word - 1); num >= t->word && walks < MAX_WALKS;) {
		num -= t->word;
		if (t->token_table - num < 4 * t->word || !num_plausible(t, num, num + t->word))
			continue;
		walks++;
		t->num = num;
		t->names = num + t->word;
		t->n = le32(t->p + num);
		if (names_hold(t, t->names, t->n))
			return true;
	}
	return false;
}

/* Joins the tokens of the name at `*at` into `out` (NULL: only measures); returns its length, or 0
 * if it is too long or lacks a type letter. */
static size_t expand(const struct tables *t, size_t *at, char *out)
{
	size_t len = name_len(t, at, t->token_table), total = 0;

	for (size_t i = 0; i < len; i++) {
		uint8_t token = t->p[*at + i];

		if (out)
			memcpy(out + total, t->token[token], t->token_len[token]);
		total += t->token_len[token];
		if (total > MAX_NAME)
			return 0;
	}
	*at += len;
	return total;
}

static size_t measure_names(const struct tables *t)
{
	size_t at = t->names, total = 0, len;

	for (size_t i = 0; i < t->n; i++) {
		len = expand(t, &at, NULL);
		if (len < 2)
			return 0;
		total += len + 1;
		if (total > MAX_NAMES)
			return 0;
	}
	return total;
}

/* Stores "Tname\0" for each symbol. */
static int read_names(const struct tables *t, struct kallsyms *k, struct err *e)
{
	size_t total = measure_names(t), at = t->names;
	char *p;

	if (!total)
		return err_set(e, -ENOTSUP, "kallsyms: a name is empty or too long");
	k->names = malloc(total);
	k->syms = calloc(t->n, sizeof(*k->syms));
	if (!k->names || !k->syms)
		return err_set(e, -ENOMEM, "kallsyms: out of memory for %zu symbols", t->n);
	k->n = t->n;
	p = k->names;
	for (size_t i = 0; i < t->n; i++) {
		size_t len = expand(t, &at, p);

		k->syms[i].type = p[0];
		k->syms[i].name = p + 1;
		p[len] = '\0';
		p += len + 1;
	}
	return 0;
}

enum rule { RULE_BASE, RULE_PERCPU_ZERO, RULES };

/* Computes one address by a rule; false if it is outside the kernels' range. */
static bool address(const struct tables *t, enum rule rule, uint64_t base, uint32_t offset,
		    uint64_t *out)
{
	if (rule == RULE_PERCPU_ZERO && !(offset >> 31)) {
		*out = offset;
		return true;
	}
	/* base - 1 - (int32_t)offset */
	*out = base + (rule == RULE_BASE ? offset : ~offset);
	if (*out < base)
		return false;
	if (t->word == 4)
		return *out <= UINT32_MAX && base >= 0x40000000;
	return base >= 0xffffffff80000000;
}

/* Fills in the addresses; false if they are not all ascending, or _text is not at the start of
 * .text. */
static bool addresses_hold(const struct tables *t, struct kallsyms *k, enum rule rule,
			   size_t offsets, uint64_t base)
{
	bool text = false, based = false;
	uint64_t last = 0;

	for (size_t i = 0; i < k->n; i++) {
		struct ksym *s = &k->syms[i];

		if (!address(t, rule, base, le32(t->p + offsets + 4 * i), &s->addr) ||
		    s->addr < last)
			return false;
		last = s->addr;
		based |= s->addr == base;
		if (strcmp(s->name, "_text") != 0)
			continue;
		if (s->addr != t->text)
			return false;
		text = true;
	}
	return text && based;
}

static bool try_offsets(const struct tables *t, struct kallsyms *k, size_t offsets, size_t base)
{
	if (base > t->size - t->word || offsets > base)
		return false;
	for (enum rule rule = 0; rule < RULES; rule++) {
		if (addresses_hold(t, k, rule, offsets, elffile_word(t->f, t->p + base)))
			return true;
	}
	return false;
}

static int read_addresses(const struct tables *t, struct kallsyms *k, struct err *e)
{
	size_t len = align(4 * t->n, t->word), behind = align(t->token_end, t->word);

	k->layout = KSYMS_BEFORE_NAMES;
	if (t->num >= t->word + len && try_offsets(t, k, t->num - t->word - len, t->num - t->word))
		return 0;
	k->layout = KSYMS_BEHIND_NAMES;
	if (try_offsets(t, k, behind, behind + len))
		return 0;
	return err_set(e, -ENOTSUP,
		       "kallsyms: no ascending addresses with _text at .text (%#llx): "
		       "an unknown layout",
		       (unsigned long long)t->text);
}

int kallsyms_read(struct kallsyms *k, const struct elffile *f, struct err *e)
{
	struct tables t = { .f = f, .word = f->bits / 8 };
	struct elfsec rodata, text;
	int r;

	*k = (struct kallsyms){ 0 };
	if (!elffile_section(f, ".rodata", &rodata) || !rodata.bytes ||
	    !elffile_section(f, ".text", &text))
		return err_set(e, -EINVAL, "not a kernel image: it lacks .text or .rodata");
	t.p = rodata.bytes;
	t.size = rodata.size;
	t.text = text.shdr.sh_addr;
	if (!find_tokens(&t))
		return err_set(e, -ENOTSUP,
			       "no kallsyms tables in a known layout, or a kernel "
			       "without CONFIG_KALLSYMS");
	if (!find_names(&t))
		return err_set(e, -ENOTSUP, "kallsyms: no names before the token table");
	r = read_names(&t, k, e);
	if (r == 0)
		r = read_addresses(&t, k, e);
	if (r < 0)
		kallsyms_free(k);
	return r;
}

void kallsyms_free(struct kallsyms *k)
{
	free(k->names);
	free(k->syms);
	*k = (struct kallsyms){ 0 };
}

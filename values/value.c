// SPDX-License-Identifier: GPL-2.0-or-later
#include "values/value.h"

#include <errno.h>
#include <string.h>

#include "values/machine.h"
#include "values/types.h"

struct value value_number(const struct type *type, uint64_t number)
{
	struct value v = { .type = type, .place = VALUE_BYTES };
	const uint64_t size = type_strip(type)->size;

	memcpy(v.bytes, &number, size && size < sizeof(number) ? size : sizeof(number));
	return v;
}

struct value value_at(const struct type *type, uint64_t addr)
{
	return (struct value){ .type = type, .place = VALUE_MEMORY, .addr = addr };
}

struct value value_none(const struct type *type, const char *why)
{
	return (struct value){ .type = type, .place = VALUE_NONE, .why = why };
}

int value_read(const struct value *v, const struct machine_source *m, void *to, size_t n)
{
	switch (v->place) {
	case VALUE_BYTES:
		if (n > sizeof(v->bytes))
			return -EINVAL;
		memcpy(to, v->bytes, n);
		return 0;
	case VALUE_MEMORY:
		return n ? m->read(m->ctx, v->addr, to, n) : 0;
	case VALUE_TEXT:
		return -EINVAL;
	case VALUE_NONE:
		break;
	}
	return -ENODATA;
}

static uint64_t extend(uint64_t number, unsigned bits, bool is_signed)
{
	const uint64_t sign = 1ull << (bits - 1);

	if (bits >= 64)
		return number;
	number &= (sign << 1) - 1;
	return is_signed && number & sign ? number | ~((sign << 1) - 1) : number;
}

/* A bit field of 64 bits may touch nine bytes. */
static int get_bits(const struct value *v, const struct machine_source *m, uint64_t *out)
{
	uint8_t bytes[VALUE_BYTES_MAX] = { 0 };
	const unsigned first = v->bit / 8, shift = v->bit % 8;
	struct value from = *v;
	uint64_t low, high;
	int r;

	if (v->place == VALUE_MEMORY)
		from.addr += first;
	else if (first + (shift + v->bit_size + 7) / 8 > sizeof(v->bytes))
		return -EINVAL;
	else
		memmove(from.bytes, v->bytes + first, sizeof(v->bytes) - first);
	r = value_read(&from, m, bytes, (shift + v->bit_size + 7) / 8);
	memcpy(&low, bytes, sizeof(low));
	memcpy(&high, bytes + 8, sizeof(high));
	*out = shift ? low >> shift | high << (64 - shift) : low;
	return r;
}

int value_get(const struct value *v, const struct machine_source *m, uint64_t *out)
{
	const struct type *t = type_strip(v->type);
	unsigned bits = v->bit_size ? v->bit_size : 8 * t->size;
	int r;

	if (!type_is_scalar(t) || t->size > 8 || !bits || bits > 64)
		return v->place == VALUE_NONE ? -ENODATA : -EINVAL;
	*out = 0;
	r = v->bit_size ? get_bits(v, m, out) : value_read(v, m, out, t->size);
	if (!r)
		*out = extend(*out, bits, t->is_signed);
	return r;
}

/* In bytes, bits of the member move down; a bit field remembers its first bit. */
struct value value_member(const struct value *v, const struct member *m)
{
	struct value out = *v;
	const uint64_t byte = m->bit / 8;

	out.type = m->type;
	out.bit_size = m->bit_size;
	out.bit = m->bit_size ? m->bit % 8 : 0;
	if (v->place == VALUE_MEMORY) {
		out.addr += byte;
	} else if (v->place == VALUE_BYTES) {
		memset(out.bytes, 0, sizeof(out.bytes));
		if (byte < sizeof(v->bytes))
			memcpy(out.bytes, v->bytes + byte, sizeof(v->bytes) - byte);
	}
	return out;
}

const char *value_error(int error)
{
	switch (error) {
	case -EFAULT:
		return "not mapped";
	case -EAGAIN:
		return "not loaded yet";
	case -ENODATA:
		return "has no place";
	case -EDOM:
		return "division by zero";
	case -ENOTSUP:
		return "its type is not known";
	}
	return "not a number";
}

/* Whole pieces up to the next boundary of a page, which may be the last one there is. */
int value_string(const struct machine_source *m, uint64_t addr, size_t max, char *to, size_t *n)
{
	for (*n = 0; *n < max;) {
		size_t piece = 64 - (addr + *n) % 64;
		const char *end;
		int r;

		if (piece > max - *n)
			piece = max - *n;
		r = m->read(m->ctx, addr + *n, to + *n, piece);
		if (r)
			return *n ? 0 : r;
		end = memchr(to + *n, '\0', piece);
		if (end) {
			*n = end - to;
			break;
		}
		*n += piece;
	}
	return 0;
}

// SPDX-License-Identifier: GPL-2.0-or-later
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "gdb/hex.h"
#include "gdb/packet.h"

/* Feeds bytes; returns the last event. */
static enum packet_event feed(struct packet_reader *r, const char *bytes)
{
	enum packet_event last = PACKET_NOTHING;

	for (; *bytes; bytes++)
		last = packet_feed(r, *bytes);
	return last;
}

static void test_reads(void **state)
{
	static const struct {
		const char *bytes;
		enum packet_event event;
		const char *body;
	} rows[] = {
		{ "$g#67", PACKET_COMPLETE, "g" },       { "++$#00", PACKET_COMPLETE, "" },
		{ "$}\x03#80", PACKET_COMPLETE, "#" },   { "$g#68", PACKET_DAMAGED, NULL },
		{ "$g#zz", PACKET_NOTHING, NULL },       { "$lost$g#67", PACKET_COMPLETE, "g" },
		{ "\x03", PACKET_INTERRUPT, NULL },      { "-", PACKET_REPEAT, NULL },
		{ "$unfinished", PACKET_NOTHING, NULL },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct packet_reader r = { 0 };

		assert_int_equal(feed(&r, rows[i].bytes), rows[i].event);
		if (rows[i].body)
			assert_string_equal(buf_str(&r.body), rows[i].body);
		packet_reader_free(&r);
	}
}

/* What is written is read again, whatever the bytes are. */
static void test_round_trip(void **state)
{
	struct packet_reader r = { 0 };
	struct buf out = { 0 };
	uint8_t all[256];

	(void)state;
	for (unsigned i = 0; i < sizeof(all); i++)
		all[i] = i;
	packet_write(&out, all, sizeof(all));
	for (size_t i = 0; i + 1 < out.len; i++)
		assert_int_equal(packet_feed(&r, out.data[i]), PACKET_NOTHING);
	assert_int_equal(packet_feed(&r, out.data[out.len - 1]), PACKET_COMPLETE);
	assert_int_equal(r.body.len, sizeof(all));
	assert_memory_equal(r.body.data, all, sizeof(all));
	buf_free(&out);
	packet_reader_free(&r);
}

static void test_too_long(void **state)
{
	struct packet_reader r = { 0 };
	uint8_t sum = 0;

	(void)state;
	packet_feed(&r, '$');
	for (size_t i = 0; i <= PACKET_MAX; i++, sum += 'x')
		packet_feed(&r, 'x');
	packet_feed(&r, '#');
	packet_feed(&r, "0123456789abcdef"[sum >> 4]);
	assert_int_equal(packet_feed(&r, "0123456789abcdef"[sum & 15]), PACKET_DAMAGED);
	assert_int_equal(feed(&r, "$g#67"), PACKET_COMPLETE);
	packet_reader_free(&r);
}

static void test_numbers(void **state)
{
	static const struct {
		const char *text;
		bool is;
		uint64_t value;
	} rows[] = {
		{ "0", true, 0 },
		{ "ffffffffffffffff", true, UINT64_MAX },
		{ "1ffffffffffffffff", false, 0 },
		{ "", false, 0 },
		{ "x", false, 0 },
		{ "1F,", true, 0x1f },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		const char *p = rows[i].text;
		uint64_t value;

		assert_int_equal(hex_number(&p, p + strlen(p), &value), rows[i].is);
		if (rows[i].is)
			assert_int_equal(value, rows[i].value);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_reads),
		cmocka_unit_test(test_round_trip),
		cmocka_unit_test(test_too_long),
		cmocka_unit_test(test_numbers),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

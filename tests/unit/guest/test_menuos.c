// SPDX-License-Identifier: GPL-2.0-or-later
/* MenuOS: a line's words, and the addresses of servers, byte for byte. */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/un.h>

#include <cmocka.h>

#include "guest/menuos/place.h"
#include "guest/menuos/words.h"

/* Expects the words of a line, joined by '|'. */
static void expect(const char *text, int count, const char *joined)
{
	char *line = strdup(text), **words, got[256] = "";

	assert_int_equal(words_split(line, &words), count);
	for (int i = 0; i < count; i++) {
		strcat(got, i ? "|" : "");
		strcat(got, words[i]);
	}
	assert_string_equal(got, joined);
	free(words);
	free(line);
}

static void test_words(void **state)
{
	(void)state;
	expect("", 0, "");
	expect(" \t ", 0, "");
	expect("hello", 1, "hello");
	expect("hello\n", 1, "hello");
	expect("  run /bin/ls -l\t/  \r\n", 4, "run|/bin/ls|-l|/");
	expect("a 'b c' \"d 'e\"f ''", 4, "a|b c|d 'ef|");
	expect("a 'b", -1, "");
	expect("a \"", -1, "");
}

/* Whatever was in memory before does not get into an address. */
static void test_addresses(void **state)
{
	const struct sockaddr_in in = { .sin_family = AF_INET,
					.sin_port = htons(5001),
					.sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	const struct sockaddr_in6 in6 = { .sin6_family = AF_INET6,
					  .sin6_port = htons(5001),
					  .sin6_addr = IN6ADDR_LOOPBACK_INIT };
	const struct sockaddr_un un = { .sun_family = AF_UNIX, .sun_path = "\0menuos" };
	struct sockaddr_storage got;

	(void)state;
	memset(&got, 0xff, sizeof(got));
	assert_int_equal(place_address(&place_tcp, &got), sizeof(in));
	assert_memory_equal(&got, &in, sizeof(in));
	memset(&got, 0xff, sizeof(got));
	assert_int_equal(place_address(&place_ip6, &got), sizeof(in6));
	assert_memory_equal(&got, &in6, sizeof(in6));
	memset(&got, 0xff, sizeof(got));
	assert_int_equal(place_address(&place_unix, &got),
			 offsetof(struct sockaddr_un, sun_path) + 7);
	assert_memory_equal(&got, &un, sizeof(un));
	assert_string_equal(place_text(&place_ip6), "[::1]:5001");
	assert_string_equal(place_text(&place_unix), "@menuos");
	assert_string_equal(place_text(&place_echo), "127.0.0.1:8887");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_words),
		cmocka_unit_test(test_addresses),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}

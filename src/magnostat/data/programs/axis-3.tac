magnostat program 1
State solid_a pool 0.0
State solid_b pool 0.0
State solid_c pool 0.0
State residue pool 0.0
State stomach pool 0.1
State small_bowel pool 1.0
State colon pool 8.0
State TRPM6_gut signal 1.0
State plasma pool 2.49
State interstitium pool 6.88
State depot pool 0.0
State fast pool 8.2
State organs pool 17.0
State muscle pool 74.16
State deep pool 300.0
State red_cells pool 4.2
State surface pool 104.7
State crystal pool 455.3
State bone_calcium pool 104.0
State mineral pool 24900.0
State bone_phosphate pool 11554.0
State osteoblast signal 1.0
State TRPM6_kidney signal 1.0
State sodium pool 2100.0
State aldosterone signal 1.0
State potassium_gut pool 4.67
State potassium pool 68.2
State cell_potassium pool 3197.0
State calcium_gut pool 2.91
State calcium pool 24.5
State phosphate_gut pool 2.64
State phosphate pool 19.78
State cell_phosphate pool 626.0
State FGF23 signal 1.0
State PTH signal 1.0
State gland signal 1.0
State calcitriol signal 1.0
State citrate pool 0.0
State L1:solid_a pool 0.0
State L1:solid_b pool 0.0
State L1:solid_c pool 0.0
State L1:residue pool 0.0
State L1:stomach pool 0.0
State L1:small_bowel pool 0.0
State L1:colon pool 0.0
State L1:plasma pool 0.0
State L1:interstitium pool 0.0
State L1:depot pool 0.0
State L1:fast pool 0.0
State L1:organs pool 0.0
State L1:muscle pool 0.0
State L1:deep pool 0.0
State L1:red_cells pool 0.0
State L1:surface pool 0.0
State L1:crystal pool 0.0
State L2:solid_a pool 0.0
State L2:solid_b pool 0.0
State L2:solid_c pool 0.0
State L2:residue pool 0.0
State L2:stomach pool 0.0
State L2:small_bowel pool 0.0
State L2:colon pool 0.0
State L2:plasma pool 0.0
State L2:interstitium pool 0.0
State L2:depot pool 0.0
State L2:fast pool 0.0
State L2:organs pool 0.0
State L2:muscle pool 0.0
State L2:deep pool 0.0
State L2:red_cells pool 0.0
State L2:surface pool 0.0
State L2:crystal pool 0.0
State L3:solid_a pool 0.0
State L3:solid_b pool 0.0
State L3:solid_c pool 0.0
State L3:residue pool 0.0
State L3:stomach pool 0.0
State L3:small_bowel pool 0.0
State L3:colon pool 0.0
State L3:plasma pool 0.0
State L3:interstitium pool 0.0
State L3:depot pool 0.0
State L3:fast pool 0.0
State L3:organs pool 0.0
State L3:muscle pool 0.0
State L3:deep pool 0.0
State L3:red_cells pool 0.0
State L3:surface pool 0.0
State L3:crystal pool 0.0
Parameter gut.tau_stomach 0.9
Parameter gut.tau_small 4.0
Parameter gut.tau_colon 30.0
Parameter gut.V_small 0.2534
Parameter gut.K_small 0.1744
Parameter gut.k_leak 0.0175
Parameter gut.V_colon 0.02923
Parameter gut.K_colon 2.0
Parameter gut.k_leak_colon 0.0003
Parameter gut.k_secretion 0.02957
Parameter gut.k_shed 0.02898
Parameter gut.g_TRPM6 0.2
Parameter gut.c_TRPM6 0.08
Parameter gut.e_oestrogen 0.05
Parameter gut.e_insulin 0.05
Parameter gut.e_EGF 0.1
Parameter gut.e_PTH 0.05
Parameter gut.e_FGF23 0.025
Parameter gut.acid 1.0
Parameter gut.e_acid 0.3
Parameter gut.flora 1.0
Parameter gut.e_flora 0.1
Parameter gut.tau_TRPM6 168.0
Parameter gut.E_TRPM6 1.0
Parameter gut.E_leak 1.0
Parameter plasma.V_p 3.0
Parameter plasma.V_i 12.0
Parameter plasma.albumin 42.0
Parameter plasma.b_complex 0.1129
Parameter plasma.E_complex 1.0
Parameter plasma.b_albumin 0.0119
Parameter plasma.s_pH 0.323
Parameter plasma.e_FFA 0.03
Parameter plasma.set_point 0.573
Parameter plasma.Q_capillary 150.0
Parameter plasma.k_depot 0.317
Parameter plasma.stated_at 0.85
Parameter plasma.k_sweat 0.00686
Parameter cells.fast0 8.2
Parameter cells.tau_fast 0.3463
Parameter cells.organs0 17.0
Parameter cells.tau_organs 10.36
Parameter cells.muscle0 74.16
Parameter cells.tau_muscle 92.8
Parameter cells.deep0 300.0
Parameter cells.tau_deep 12000.0
Parameter cells.capacity 1.075
Parameter cells.K_uptake 0.01201
Parameter cells.g_uptake 0.6
Parameter cells.E_efflux 1.0
Parameter cells.e_insulin 0.1255
Parameter cells.e_catecholamines 0.1204
Parameter cells.ATP 0.8
Parameter cells.E_ATP 1.0
Parameter cells.K_ATP 0.16
Parameter cells.free0 0.6
Parameter erythrocyte.volume 2.0
Parameter erythrocyte.content0 2.1
Parameter erythrocyte.tau_membrane 235.0
Parameter erythrocyte.capacity 1.075
Parameter erythrocyte.K_uptake 0.012
Parameter erythrocyte.tau_life 2880.0
Parameter erythrocyte.young 1.0
Parameter erythrocyte.free0 0.205
Parameter erythrocyte.ATP 0.6
Parameter erythrocyte.K_ATP 0.4
Parameter bone.surface0 100.7
Parameter bone.tau_surface 367.6
Parameter bone.richness 0.01829
Parameter bone.e_osteoid 0.5
Parameter bone.turnover 0.3
Parameter bone.mineral0 24900.0
Parameter bone.exchangeable0 100.0
Parameter bone.exchange 3.7
Parameter bone.e_exchange 0.1709
Parameter bone.r_min 0.3302
Parameter bone.e_PTH 0.5515
Parameter bone.E_resorption 1.0
Parameter bone.E_formation 1.0
Parameter bone.e_phosphate 0.165
Parameter bone.tau_osteoblast 720.0
Parameter bone.P_Ca 0.464
Parameter kidney.GFR 7.2
Parameter kidney.follows 0.2985
Parameter kidney.E_volume 1.0
Parameter kidney.kappa 2.215
Parameter kidney.CLDN16_19 1.0
Parameter kidney.CLDN10 1.0
Parameter kidney.a_CLDN10 1.5
Parameter kidney.d_CLDN10 0.5
Parameter kidney.NKCC2 1.0
Parameter kidney.ROMK 1.0
Parameter kidney.NaKATPase 1.0
Parameter kidney.s_CaSR 0.71
Parameter kidney.n_CaSR 3.33
Parameter kidney.c_CaSR 1.247
Parameter kidney.E_CaSR 1.0
Parameter kidney.h_PTH 0.05
Parameter kidney.V_DCT 0.1038
Parameter kidney.K_DCT 0.002273
Parameter kidney.E_DCT 1.0
Parameter kidney.e_EGF 0.5849
Parameter kidney.e_NCC 0.15
Parameter kidney.s_pH 0.3
Parameter kidney.g_TRPM6 0.15
Parameter kidney.e_insulin 0.1
Parameter kidney.e_aldosterone 0.1
Parameter kidney.e_oestrogen 0.05
Parameter kidney.tau_TRPM6 72.0
Parameter sodium.concentration 140.0
Parameter sodium.e_volume 12.21
Parameter sodium.usual 7.2
Parameter sodium.n_nephron 0.6513
Parameter sodium.e_plasma 0.45
Parameter sodium.k_PT 2.03
Parameter sodium.E_PT 1.0
Parameter sodium.k_TAL 3.125
Parameter sodium.e_TAL 0.5
Parameter sodium.k_DCT 1.667
Parameter sodium.NCC 1.0
Parameter sodium.e_NCC 0.6659
Parameter sodium.p_NCC 1.298
Parameter sodium.k_CD 4.26
Parameter sodium.ENaC 1.0
Parameter sodium.NEDD4_2 1.0
Parameter sodium.n_NEDD4_2 0.2
Parameter sodium.k_skin 0.5
Parameter sodium.e_skin 4.0
Parameter sodium.E_RAAS 1.0
Parameter sodium.e_RAAS 19.4
Parameter sodium.a_K 1.535
Parameter sodium.a_Mg 0.794
Parameter sodium.tau_aldosterone 2.0
Parameter potassium.a_absorbed 14.0
Parameter potassium.tau_gut 24.0
Parameter potassium.reference 4.2
Parameter potassium.content 3120.0
Parameter potassium.exchange 85.0
Parameter potassium.K_pump 0.333
Parameter potassium.n_pump 0.251
Parameter potassium.e_insulin 0.04213
Parameter potassium.e_catecholamines 0.02789
Parameter potassium.k_colon 0.1
Parameter potassium.e_colon 4.0
Parameter potassium.secretion 1.81
Parameter potassium.E_secretion 1.0
Parameter potassium.e_flow 0.531
Parameter potassium.e_K 3.148
Parameter potassium.r_ROMK 1.074
Parameter potassium.at_rest 24.5
Parameter calcium.tau_gut 4.0
Parameter calcium.a_passive 0.191
Parameter calcium.a_active 0.248
Parameter calcium.K_active 20.0
Parameter calcium.k_secretion 0.125
Parameter calcium.reference 1.25
Parameter calcium.b_complex 0.128
Parameter calcium.b_albumin 0.0179
Parameter calcium.s_pH 0.31
Parameter calcium.follows 0.985
Parameter calcium.kappa 1.127
Parameter calcium.E_TAL 1.0
Parameter calcium.a_TAL 0.5421
Parameter calcium.w_TAL 0.4082
Parameter calcium.n_TAL 3.86
Parameter calcium.V_DCT 0.1764
Parameter calcium.v_min 0.4756
Parameter calcium.K_PTH 5.318
Parameter calcium.e_calcitriol 0.1
Parameter calcium.E_DCT 1.0
Parameter calcium.K_DCT 0.004
Parameter phosphate.tau_gut 4.0
Parameter phosphate.a_absorbed 1.857
Parameter phosphate.c_absorbed 0.2
Parameter phosphate.reference 1.15
Parameter phosphate.content 600.0
Parameter phosphate.exchange 22.0
Parameter phosphate.K_cells 0.5
Parameter phosphate.e_insulin 0.1
Parameter phosphate.f_filtered 0.95
Parameter phosphate.TmP 1.4
Parameter phosphate.E_TmP 1.0
Parameter phosphate.K_TmP 0.05
Parameter phosphate.e_PTH 0.3929
Parameter phosphate.e_FGF23 0.5321
Parameter phosphate.p_FGF23 5.385
Parameter phosphate.usual 1.128
Parameter phosphate.E_FGF23 1.0
Parameter phosphate.tau_FGF23 24.0
Parameter phosphate.b_P 1.5
Parameter phosphate.b_Ca 1.0
Parameter phosphate.b_Mg 1.0
Parameter parathyroid.reference 28.0
Parameter parathyroid.most 4.2
Parameter parathyroid.least 0.25
Parameter parathyroid.m_secretion 13.0
Parameter parathyroid.E_set 1.0
Parameter parathyroid.E_gland 1.0
Parameter parathyroid.w_Mg 0.2
Parameter parathyroid.K_Mg 4.345
Parameter parathyroid.q_Mg 9.0
Parameter parathyroid.K_permit 0.905
Parameter parathyroid.f_least 0.02
Parameter parathyroid.tau_PTH 0.06
Parameter parathyroid.given 0.0
Parameter parathyroid.g_calcitriol 0.5623
Parameter parathyroid.g_P 1.129
Parameter parathyroid.g_Ca 2.687
Parameter parathyroid.most_gland 6.0
Parameter parathyroid.tau_gland 720.0
Parameter parathyroid.E_PTH 1.0
Parameter parathyroid.basal 0.02
Parameter parathyroid.r_PTH 0.95
Parameter calcitriol.reference 55.0
Parameter calcitriol.E_1a 1.0
Parameter calcitriol.given 0.0
Parameter calcitriol.b_1a 0.4905
Parameter calcitriol.K_1a 0.9662
Parameter calcitriol.z_1a 0.7478
Parameter calcitriol.z_24 0.2779
Parameter calcitriol.f_1a 0.2511
Parameter calcitriol.n_1a 0.3054
Parameter calcitriol.extrarenal 0.05
Parameter calcitriol.usual 7.2
Parameter calcitriol.tau_calcitriol 8.0
Parameter citrate.metal 1.77
Parameter citrate.K_bond 1.3
Parameter citrate.strength 2.0
Parameter citrate.k_metabolism 2.75
Parameter dialyser.clearance_Mg 0.0
Parameter dialyser.clearance_Ca 0.0
Parameter dialyser.clearance_K 0.0
Parameter dialyser.clearance_P 0.0
Parameter dialyser.clearance_citrate 0.0
Parameter dialyser.convected 0.0
Parameter dialyser.replaced 0.0
Parameter dialyser.ultrafiltered 0.0
Parameter dialyser.dwell 0.0
Parameter dialyser.bath_Mg 0.0
Parameter dialyser.bath_Ca 0.0
Parameter dialyser.bath_K 0.0
Parameter dialyser.bath_P 0.0
Parameter dialyser.bath_citrate 0.0
Parameter dialyser.circuit_citrate 0.0
Parameter dialyser.holds_calcium 0.0
Parameter signal.pH 7.4
Parameter signal.insulin 1.0
Parameter signal.oestrogen 1.0
Parameter signal.EGF 1.0
Parameter signal.catecholamines 1.0
Parameter signal.fatty_acids 1.0
Parameter signal.e_lipolysis 0.3
Parameter input.diet 0.0
Parameter input.drunk 0.0
Parameter input.solid_a 0.0
Parameter input.solid_b 0.0
Parameter input.solid_c 0.0
Parameter input.inert 0.0
Parameter input.infused 0.0
Parameter input.injected 0.0
Parameter input.k_diss_a 0.0
Parameter input.k_diss_b 0.0
Parameter input.k_diss_c 0.0
Parameter input.lost_gut 0.0
Parameter input.lost_sweat 0.0
Parameter input.lost_blood 0.0
Parameter input.diet_Ca 0.0
Parameter input.diet_P 0.0
Parameter input.diet_K 0.0
Parameter input.diet_Na 0.0
Parameter input.infused_Ca 0.0
Parameter input.infused_P 0.0
Parameter input.infused_K 0.0
Parameter input.infused_citrate 0.0
Parameter L1:drunk 0.0
Parameter L1:infused 0.0
Parameter L2:drunk 0.0
Parameter L2:infused 0.0
Parameter L3:drunk 0.0
Parameter L3:infused 0.0
state 0
state 1
state 2
state 3
state 4
state 5
state 6
state 7
state 8
state 9
state 10
state 11
state 12
state 13
state 14
state 15
state 16
state 17
state 18
state 19
state 20
state 21
state 22
state 23
state 24
state 25
state 26
state 27
state 28
state 29
state 30
state 31
state 32
state 33
state 34
state 35
state 36
state 37
state 38
state 39
state 40
state 41
state 42
state 43
state 44
state 45
state 46
state 47
state 48
state 49
state 50
state 51
state 52
state 53
state 54
state 55
state 56
state 57
state 58
state 59
state 60
state 61
state 62
state 63
state 64
state 65
state 66
state 67
state 68
state 69
state 70
state 71
state 72
state 73
state 74
state 75
state 76
state 77
state 78
state 79
state 80
state 81
state 82
state 83
state 84
state 85
state 86
state 87
state 88
parameter 0
parameter 1
parameter 2
parameter 3
parameter 4
parameter 5
parameter 6
parameter 7
parameter 8
parameter 9
parameter 10
parameter 11
parameter 12
parameter 13
parameter 14
parameter 15
parameter 16
parameter 17
parameter 18
parameter 19
parameter 20
parameter 21
parameter 22
parameter 23
parameter 24
parameter 25
parameter 26
parameter 27
parameter 28
parameter 29
parameter 30
parameter 31
parameter 32
parameter 33
parameter 34
parameter 35
parameter 36
parameter 37
parameter 38
parameter 39
parameter 40
parameter 41
parameter 42
parameter 43
parameter 44
parameter 45
parameter 46
parameter 47
parameter 48
parameter 49
parameter 50
parameter 51
parameter 52
parameter 53
parameter 54
parameter 55
parameter 56
parameter 57
parameter 58
parameter 59
parameter 60
parameter 61
parameter 62
parameter 63
parameter 64
parameter 65
parameter 66
parameter 67
parameter 68
parameter 69
parameter 70
parameter 71
parameter 72
parameter 73
parameter 74
parameter 75
parameter 76
parameter 77
parameter 78
parameter 79
parameter 80
parameter 81
parameter 82
parameter 83
parameter 84
parameter 85
parameter 86
parameter 87
parameter 88
parameter 89
parameter 90
parameter 91
parameter 92
parameter 93
parameter 94
parameter 95
parameter 96
parameter 97
parameter 98
parameter 99
parameter 100
parameter 101
parameter 102
parameter 103
parameter 104
parameter 105
parameter 106
parameter 107
parameter 108
parameter 109
parameter 110
parameter 111
parameter 112
parameter 113
parameter 114
parameter 115
parameter 116
parameter 117
parameter 118
parameter 119
parameter 120
parameter 121
parameter 122
parameter 123
parameter 124
parameter 125
parameter 126
parameter 127
parameter 128
parameter 129
parameter 130
parameter 131
parameter 132
parameter 133
parameter 134
parameter 135
parameter 136
parameter 137
parameter 138
parameter 139
parameter 140
parameter 141
parameter 142
parameter 143
parameter 144
parameter 145
parameter 146
parameter 147
parameter 148
parameter 149
parameter 150
parameter 151
parameter 152
parameter 153
parameter 154
parameter 155
parameter 156
parameter 157
parameter 158
parameter 159
parameter 160
parameter 161
parameter 162
parameter 163
parameter 164
parameter 165
parameter 166
parameter 167
parameter 168
parameter 169
parameter 170
parameter 171
parameter 172
parameter 173
parameter 174
parameter 175
parameter 176
parameter 177
parameter 178
parameter 179
parameter 180
parameter 181
parameter 182
parameter 183
parameter 184
parameter 185
parameter 186
parameter 187
parameter 188
parameter 189
parameter 190
parameter 191
parameter 192
parameter 193
parameter 194
parameter 195
parameter 196
parameter 197
parameter 198
parameter 199
parameter 200
parameter 201
parameter 202
parameter 203
parameter 204
parameter 205
parameter 206
parameter 207
parameter 208
parameter 209
parameter 210
parameter 211
parameter 212
parameter 213
parameter 214
parameter 215
parameter 216
parameter 217
parameter 218
parameter 219
parameter 220
parameter 221
parameter 222
parameter 223
parameter 224
parameter 225
parameter 226
parameter 227
parameter 228
parameter 229
parameter 230
parameter 231
parameter 232
parameter 233
parameter 234
parameter 235
parameter 236
parameter 237
parameter 238
parameter 239
parameter 240
parameter 241
parameter 242
parameter 243
parameter 244
parameter 245
parameter 246
parameter 247
parameter 248
parameter 249
parameter 250
parameter 251
parameter 252
parameter 253
parameter 254
parameter 255
parameter 256
parameter 257
parameter 258
parameter 259
parameter 260
parameter 261
parameter 262
parameter 263
parameter 264
parameter 265
parameter 266
parameter 267
parameter 268
parameter 269
parameter 270
parameter 271
parameter 272
parameter 273
parameter 274
parameter 275
parameter 276
parameter 277
parameter 278
parameter 279
add 114 115
mul 198 369
div 23 370
power 338 340
mul 339 372
mul 371 369
div 37 374
sub 375 314
add 375 314
add 377 315
mul 375 314
const 2.0
mul 380 379
mul 376 376
add 378 377
mul 315 383
add 382 384
sqrt 385
add 378 386
div 381 387
sub 314 388
div 388 389
mul 316 390
mul 317 37
power 371 202
mul 114 393
mul 202 114
sub 369 395
sub 369 114
div 396 397
power 371 398
mul 115 399
mul 116 114
div 401 394
div 8 394
mul 117 118
add 404 391
mul 119 402
const 2.302585092994046
mul 407 120
const 7.4
sub 334 409
mul 408 410
exp 411
mul 406 412
power 373 121
mul 413 414
add 405 415
const 1.0
add 417 416
div 403 418
add 417 405
mul 419 420
div 421 122
div 9 400
add 417 117
mul 419 424
div 425 122
div 423 122
mul 123 421
mul 123 423
mul 124 10
mul 126 422
div 403 125
mul 142 141
add 417 143
mul 433 434
sub 417 141
div 13 131
sub 437 435
mul 436 143
sub 438 439
mul 440 440
const 4.0
mul 442 436
mul 443 143
mul 444 437
add 441 445
sqrt 446
mul 380 143
mul 448 437
sub 447 440
div 449 450
div 12 129
sub 452 435
sub 453 439
mul 454 454
mul 444 452
add 455 456
sqrt 457
mul 448 452
sub 458 454
div 459 460
sub 417 135
add 417 135
add 463 136
mul 380 135
mul 462 462
add 464 463
mul 136 467
add 466 468
sqrt 469
add 464 470
div 465 471
sub 417 137
mul 137 451
add 473 474
div 135 475
sub 427 476
add 427 476
add 478 136
mul 427 476
mul 380 480
mul 477 477
add 479 478
mul 136 483
add 482 484
sqrt 485
add 479 486
div 481 487
div 488 472
power 335 139
power 338 140
mul 490 491
mul 492 489
mul 144 451
mul 127 427
div 495 128
div 11 128
mul 129 493
div 498 130
mul 138 129
mul 500 461
div 501 130
mul 131 493
div 503 132
mul 138 131
mul 505 451
div 506 132
mul 133 142
add 143 451
div 451 509
mul 434 510
mul 508 511
div 512 134
div 14 134
mul 113 94
mul 515 5
mul 112 7
mul 517 92
add 93 5
div 5 519
mul 518 520
mul 517 95
add 96 6
div 6 523
mul 522 524
mul 113 97
mul 526 6
add 525 527
mul 349 0
mul 350 1
mul 351 2
div 0 90
div 1 90
div 2 90
div 4 89
add 516 521
div 5 90
div 6 91
div 3 91
mul 98 422
mul 99 452
mul 145 146
sub 417 148
add 417 148
add 544 149
mul 380 148
mul 543 543
add 545 544
mul 149 548
add 547 549
sqrt 550
add 545 551
div 546 552
div 15 542
add 417 154
mul 153 555
sub 417 153
sub 554 556
mul 557 154
sub 558 559
mul 560 560
mul 442 557
mul 562 154
mul 563 554
add 561 564
sqrt 565
mul 380 154
mul 567 554
sub 566 560
div 568 569
div 15 145
mul 152 570
sub 422 148
add 422 148
add 574 149
mul 422 148
mul 380 576
mul 573 573
add 575 574
mul 149 579
add 578 580
sqrt 581
add 575 582
div 577 583
mul 542 584
div 585 553
div 586 147
mul 542 570
div 588 147
mul 542 151
mul 590 452
div 591 150
mul 151 15
div 593 150
mul 179 180
mul 595 181
sub 417 178
mul 178 176
add 597 598
mul 596 599
div 26 374
div 601 224
neg 199
power 371 603
div 171 200
power 605 201
mul 604 606
mul 203 204
mul 608 607
add 417 609
div 417 610
mul 205 600
power 607 206
mul 612 613
add 417 614
div 611 615
add 417 214
mul 213 617
mul 214 451
add 417 619
div 618 620
power 24 209
mul 208 622
neg 210
power 602 624
mul 623 625
div 626 621
mul 207 627
add 417 628
div 616 629
mul 211 212
mul 631 24
div 632 621
add 417 633
div 630 634
mul 171 198
mul 636 635
sub 417 611
mul 634 637
sub 634 417
mul 640 637
power 371 216
mul 215 642
sub 417 228
mul 228 451
add 644 645
power 335 229
mul 646 647
power 338 230
mul 648 649
add 417 237
mul 237 451
mul 652 451
add 417 653
div 651 654
mul 639 211
add 417 211
mul 238 657
div 656 658
power 659 235
mul 233 234
div 641 238
mul 661 662
mul 663 660
mul 664 655
power 602 236
mul 665 666
mul 224 602
mul 222 25
div 669 223
div 25 223
mul 226 650
add 417 227
add 227 602
div 602 674
mul 673 675
mul 672 676
mul 226 27
div 678 225
power 602 232
mul 231 680
mul 422 451
const 0.5
mul 683 289
power 682 684
power 290 289
sub 417 291
mul 687 685
add 417 686
mul 688 689
add 685 686
div 690 691
add 291 692
mul 34 299
sub 417 301
mul 695 693
add 301 696
mul 694 697
sub 417 300
mul 699 698
add 300 700
div 116 393
sub 417 176
mul 177 703
add 417 704
mul 175 705
mul 706 600
add 417 242
add 242 36
div 36 709
mul 708 710
mul 241 711
add 240 712
mul 713 28
div 714 239
mul 245 118
add 716 390
mul 246 702
mul 407 247
mul 719 410
exp 720
mul 718 721
add 417 717
add 723 722
mul 394 724
mul 400 723
add 725 726
div 29 727
div 728 244
sub 426 417
mul 252 730
add 729 731
mul 185 732
add 417 251
power 733 253
mul 251 735
add 417 736
div 734 737
neg 249
mul 739 250
mul 740 707
mul 741 738
exp 742
mul 728 723
mul 248 638
sub 417 745
mul 744 746
mul 747 743
sub 417 255
add 417 256
add 256 701
div 701 751
mul 750 752
mul 749 753
add 255 754
mul 254 258
mul 756 755
power 36 257
mul 757 758
sub 748 759
add 748 759
add 761 259
mul 748 759
mul 380 763
mul 760 760
add 762 761
mul 259 766
add 765 767
sqrt 768
add 762 769
div 764 770
sub 748 771
mul 728 724
div 28 239
mul 243 729
mul 171 772
sub 417 262
mul 262 36
add 777 778
mul 261 779
div 31 374
div 781 263
mul 269 270
neg 272
power 701 784
mul 783 785
neg 273
power 33 787
mul 786 788
mul 268 781
mul 780 30
div 791 260
div 30 260
power 335 267
mul 265 794
add 417 266
add 266 782
div 782 797
mul 796 798
mul 795 799
mul 265 32
div 801 264
sub 790 789
add 790 789
add 804 271
mul 790 789
mul 380 806
mul 803 803
add 805 804
mul 271 809
add 808 810
sqrt 811
add 805 812
div 807 813
sub 790 814
mul 171 815
power 782 278
power 729 279
mul 817 818
neg 280
power 426 820
mul 819 821
sub 417 164
power 701 165
mul 823 824
add 164 825
mul 166 826
mul 159 827
mul 828 19
div 829 160
mul 159 167
mul 831 21
mul 832 729
power 782 168
mul 833 834
mul 162 729
neg 163
power 701 837
mul 836 838
mul 162 18
div 840 161
mul 155 427
power 21 158
mul 842 843
div 844 156
div 16 156
mul 157 835
mul 847 427
mul 828 17
div 849 160
mul 170 835
mul 828 20
div 852 160
mul 172 173
mul 854 638
mul 855 421
mul 185 421
div 857 182
power 858 183
mul 185 729
power 860 184
mul 859 861
add 417 862
div 417 863
mul 174 706
mul 865 600
mul 866 864
power 701 186
mul 867 868
sub 421 856
neg 869
exp 871
sub 417 872
mul 870 873
sub 870 874
sub 417 190
mul 190 337
add 876 877
sub 417 191
mul 191 208
add 879 880
mul 878 881
mul 187 189
mul 883 22
mul 884 882
mul 407 192
mul 886 410
exp 887
mul 885 888
sub 875 889
add 875 889
add 891 188
mul 875 889
mul 380 893
mul 890 890
add 892 891
mul 188 896
add 895 897
sqrt 898
add 892 899
div 894 900
sub 875 901
mul 171 902
mul 287 730
add 417 288
mul 904 905
add 288 426
div 906 907
add 729 908
mul 185 909
div 910 285
sub 282 417
sub 417 283
div 912 913
sub 282 283
power 911 284
mul 914 916
add 417 917
div 915 918
add 283 919
mul 281 34
sub 417 305
add 417 306
add 306 701
div 701 924
mul 923 925
mul 922 926
add 305 927
sub 417 307
mul 307 451
add 929 930
mul 303 931
neg 309
power 33 933
mul 932 934
div 171 312
power 936 310
mul 935 937
sub 417 311
mul 939 928
mul 940 938
add 941 311
mul 302 36
sub 417 308
mul 308 451
add 944 945
mul 946 36
mul 332 326
add 375 948
add 322 323
mul 950 949
add 322 324
mul 952 331
sub 951 953
mul 954 326
sub 949 955
mul 325 326
sub 417 957
sub 949 314
add 949 314
add 960 315
mul 949 314
mul 380 962
mul 959 959
add 961 960
mul 315 965
add 964 966
sqrt 967
add 961 968
div 963 969
sub 314 970
div 970 971
mul 316 972
sub 956 314
add 956 314
add 975 315
mul 956 314
mul 380 977
mul 974 974
add 976 975
mul 315 980
add 979 981
sqrt 982
add 976 983
div 978 984
sub 314 985
div 985 986
mul 316 987
add 417 404
add 989 973
add 990 415
div 403 991
add 318 323
mul 993 992
mul 994 990
add 318 324
mul 996 327
add 989 391
add 998 415
div 403 999
sub 995 997
mul 1001 326
sub 403 1002
div 1003 958
add 989 988
div 415 958
add 1005 1006
div 1004 1007
add 417 716
add 1009 972
add 1010 722
div 773 1011
add 319 323
mul 1013 1012
mul 1014 1010
add 319 324
mul 1016 328
add 1009 390
add 1018 722
div 773 1019
sub 1015 1017
mul 1021 326
sub 773 1022
div 1023 958
add 1009 987
div 722 958
add 1025 1026
div 1024 1027
mul 333 1021
const 0.0
mul 1030 1015
where 1021 1029 1031
add 320 323
mul 1033 668
add 320 324
mul 1035 329
add 321 323
mul 1037 790
add 321 324
mul 1039 330
mul 325 198
add 953 332
add 589 594
mul 353 432
add 431 1044
mul 352 432
mul 354 432
add 359 1032
power 36 101
power 336 102
mul 1049 1050
power 335 103
mul 1051 1052
power 701 105
mul 1053 1054
neg 106
power 33 1056
mul 1055 1057
sub 417 104
mul 104 337
add 1059 1060
mul 1058 1061
power 107 108
mul 1062 1063
power 109 110
mul 1064 1065
sub 417 100
mul 100 451
add 1067 1068
div 1066 1069
sub 1070 7
div 1071 111
power 335 194
neg 195
power 24 1074
mul 1073 1075
power 336 196
mul 1076 1077
sub 417 193
mul 193 451
add 1079 1080
div 1078 1081
sub 1082 22
div 1083 197
neg 218
power 371 1085
mul 217 1086
power 602 219
mul 1087 1088
neg 220
power 422 1090
mul 1089 1091
sub 1092 24
div 1093 221
sub 827 21
div 1095 169
div 782 275
power 1097 274
mul 276 1098
mul 683 36
add 683 1100
mul 1099 1101
sub 1102 33
div 1103 277
neg 294
power 36 1105
power 782 295
mul 1106 1107
neg 296
power 729 1109
mul 1108 1110
mul 297 1111
sub 297 417
add 1113 1111
div 1112 1114
mul 286 35
mul 1116 920
mul 1117 693
add 1118 293
sub 1119 34
div 1120 292
sub 1115 35
div 1122 298
add 942 304
sub 1124 947
div 1125 313
mul 38 0
mul 0 0
const 1e-200
add 1128 1129
div 1127 1130
mul 529 1131
mul 39 1
mul 1 1
add 1134 1129
div 1133 1135
mul 530 1136
mul 40 2
mul 2 2
add 1139 1129
div 1138 1140
mul 531 1141
mul 532 1131
mul 533 1136
mul 534 1141
mul 42 4
mul 4 4
add 1147 1129
div 1146 1148
mul 535 1149
mul 43 5
mul 5 5
add 1152 1129
div 1151 1153
mul 536 1154
mul 537 1154
mul 44 6
mul 6 6
add 1158 1129
div 1157 1159
mul 528 1160
mul 45 8
mul 8 8
add 1163 1129
div 1162 1164
mul 540 1165
mul 49 12
mul 12 12
add 1168 1129
div 1167 1169
mul 541 1170
mul 538 1160
mul 41 3
mul 3 3
add 1174 1129
div 1173 1175
mul 539 1176
mul 47 10
mul 10 10
add 1179 1129
div 1178 1180
mul 430 1181
mul 428 1165
mul 46 9
mul 9 9
add 1185 1129
div 1184 1186
mul 429 1187
mul 496 1187
mul 48 11
mul 11 11
add 1191 1129
div 1190 1192
mul 497 1193
mul 499 1187
mul 502 1170
mul 504 1187
mul 50 13
mul 13 13
add 1199 1129
div 1198 1200
mul 507 1201
mul 513 1201
mul 51 14
mul 14 14
add 1205 1129
div 1204 1206
mul 514 1207
mul 587 1165
mul 592 1170
mul 52 15
mul 15 15
add 1212 1129
div 1211 1213
mul 1043 1214
mul 845 1187
mul 53 16
mul 16 16
add 1218 1129
div 1217 1219
mul 846 1220
mul 848 1187
mul 54 17
mul 17 17
add 1224 1129
div 1223 1225
mul 850 1226
mul 903 1165
mul 1045 1165
mul 1046 1165
mul 1047 1165
mul 995 1165
mul 55 0
div 1233 1130
mul 529 1234
mul 56 1
div 1236 1135
mul 530 1237
mul 57 2
div 1239 1140
mul 531 1240
mul 532 1234
mul 533 1237
mul 534 1240
mul 59 4
div 1245 1148
mul 535 1246
mul 60 5
div 1248 1153
mul 536 1249
mul 537 1249
mul 61 6
div 1252 1159
mul 528 1253
mul 62 8
div 1255 1164
mul 540 1256
mul 66 12
div 1258 1169
mul 541 1259
mul 538 1253
mul 58 3
div 1262 1175
mul 539 1263
mul 64 10
div 1265 1180
mul 430 1266
mul 428 1256
mul 63 9
div 1269 1186
mul 429 1270
mul 496 1270
mul 65 11
div 1273 1192
mul 497 1274
mul 499 1270
mul 502 1259
mul 504 1270
mul 67 13
div 1279 1200
mul 507 1280
mul 513 1280
mul 68 14
div 1283 1206
mul 514 1284
mul 587 1256
mul 592 1259
mul 69 15
div 1288 1213
mul 1043 1289
mul 845 1270
mul 70 16
div 1292 1219
mul 846 1293
mul 848 1270
mul 71 17
div 1296 1225
mul 850 1297
mul 903 1256
mul 1045 1256
mul 1046 1256
mul 1047 1256
mul 995 1256
mul 72 0
div 1304 1130
mul 529 1305
mul 73 1
div 1307 1135
mul 530 1308
mul 74 2
div 1310 1140
mul 531 1311
mul 532 1305
mul 533 1308
mul 534 1311
mul 76 4
div 1316 1148
mul 535 1317
mul 77 5
div 1319 1153
mul 536 1320
mul 537 1320
mul 78 6
div 1323 1159
mul 528 1324
mul 79 8
div 1326 1164
mul 540 1327
mul 83 12
div 1329 1169
mul 541 1330
mul 538 1324
mul 75 3
div 1333 1175
mul 539 1334
mul 81 10
div 1336 1180
mul 430 1337
mul 428 1327
mul 80 9
div 1340 1186
mul 429 1341
mul 496 1341
mul 82 11
div 1344 1192
mul 497 1345
mul 499 1341
mul 502 1330
mul 504 1341
mul 84 13
div 1350 1200
mul 507 1351
mul 513 1351
mul 85 14
div 1354 1206
mul 514 1355
mul 587 1327
mul 592 1330
mul 86 15
div 1359 1213
mul 1043 1360
mul 845 1341
mul 87 16
div 1363 1219
mul 846 1364
mul 848 1341
mul 88 17
div 1367 1225
mul 850 1368
mul 903 1327
mul 1045 1327
mul 1046 1327
mul 1047 1327
mul 995 1327
add 341 342
add 1375 529
sub 343 529
add 1376 530
sub 344 530
add 1378 531
sub 345 531
add 346 532
sub 1377 532
add 1382 533
sub 1379 533
add 1384 534
sub 1381 534
sub 1380 535
add 347 536
sub 535 536
sub 1390 537
add 1389 528
sub 537 528
add 1393 540
sub 1392 540
add 1394 541
sub 1396 538
sub 1386 539
add 1395 430
sub 348 430
sub 1399 428
neg 429
add 1401 429
sub 428 429
sub 1404 496
add 1405 497
sub 496 497
sub 499 541
sub 1406 499
add 1409 502
sub 1408 502
sub 1410 504
add 1412 507
sub 504 507
sub 1414 513
add 1415 514
sub 513 514
sub 1403 587
add 587 592
sub 1411 592
add 1418 1043
sub 1419 1043
sub 1413 845
add 1423 846
sub 845 846
sub 1424 848
add 1426 850
sub 848 850
neg 903
sub 1421 903
neg 1045
sub 1430 1045
sub 1432 1046
sub 1433 1047
sub 1434 995
add 1435 997
add 1048 715
sub 355 715
sub 1438 774
sub 1437 775
sub 1440 839
add 1441 841
sub 839 841
sub 1442 835
add 1444 830
sub 835 830
sub 1445 776
sub 1447 1015
add 1448 1017
add 360 792
sub 356 792
sub 1451 793
sub 1450 800
add 1453 802
sub 800 802
sub 1454 851
add 1456 853
sub 851 853
sub 1457 816
sub 1459 1038
add 1460 1040
add 361 670
sub 357 670
sub 1463 671
sub 1462 677
add 1465 679
sub 677 679
sub 1466 681
sub 1468 667
sub 1469 1034
add 1470 1036
sub 358 637
sub 1472 643
sub 1473 1041
sub 362 392
sub 1475 951
add 1476 1042
neg 1132
neg 1137
add 1132 1137
neg 1142
add 1480 1142
sub 1478 1143
add 1143 1144
sub 1479 1144
add 1484 1145
sub 1481 1145
sub 1482 1150
sub 1150 1155
sub 1489 1156
add 1155 1161
sub 1156 1161
add 1492 1166
sub 1491 1166
add 1493 1171
sub 1495 1172
sub 1486 1177
neg 1182
add 1494 1182
sub 1499 1183
add 1500 1188
sub 1183 1188
sub 1502 1189
add 1503 1194
sub 1189 1194
sub 1195 1171
sub 1504 1195
add 1507 1196
sub 1506 1196
sub 1508 1197
add 1510 1202
sub 1197 1202
sub 1512 1203
add 1513 1208
sub 1203 1208
sub 1501 1209
add 1209 1210
sub 1509 1210
add 1516 1215
sub 1517 1215
sub 1511 1216
add 1521 1221
sub 1216 1221
sub 1522 1222
add 1524 1227
sub 1222 1227
sub 1519 1228
sub 1527 1229
sub 1528 1230
sub 1529 1231
sub 1530 1232
neg 1235
neg 1238
add 1235 1238
neg 1241
add 1534 1241
sub 1532 1242
add 1242 1243
sub 1533 1243
add 1538 1244
sub 1535 1244
sub 1536 1247
sub 1247 1250
sub 1543 1251
add 1250 1254
sub 1251 1254
add 1546 1257
sub 1545 1257
add 1547 1260
sub 1549 1261
sub 1540 1264
neg 1267
add 1548 1267
sub 1553 1268
add 1554 1271
sub 1268 1271
sub 1556 1272
add 1557 1275
sub 1272 1275
sub 1276 1260
sub 1558 1276
add 1561 1277
sub 1560 1277
sub 1562 1278
add 1564 1281
sub 1278 1281
sub 1566 1282
add 1567 1285
sub 1282 1285
sub 1555 1286
add 1286 1287
sub 1563 1287
add 1570 1290
sub 1571 1290
sub 1565 1291
add 1575 1294
sub 1291 1294
sub 1576 1295
add 1578 1298
sub 1295 1298
sub 1573 1299
sub 1581 1300
sub 1582 1301
sub 1583 1302
sub 1584 1303
neg 1306
neg 1309
add 1306 1309
neg 1312
add 1588 1312
sub 1586 1313
add 1313 1314
sub 1587 1314
add 1592 1315
sub 1589 1315
sub 1590 1318
sub 1318 1321
sub 1597 1322
add 1321 1325
sub 1322 1325
add 1600 1328
sub 1599 1328
add 1601 1331
sub 1603 1332
sub 1594 1335
neg 1338
add 1602 1338
sub 1607 1339
add 1608 1342
sub 1339 1342
sub 1610 1343
add 1611 1346
sub 1343 1346
sub 1347 1331
sub 1612 1347
add 1615 1348
sub 1614 1348
sub 1616 1349
add 1618 1352
sub 1349 1352
sub 1620 1353
add 1621 1356
sub 1353 1356
sub 1609 1357
add 1357 1358
sub 1617 1358
add 1624 1361
sub 1625 1361
sub 1619 1362
add 1629 1365
sub 1362 1365
sub 1630 1366
add 1632 1369
sub 1366 1369
sub 1627 1370
sub 1635 1371
sub 1636 1372
sub 1637 1373
sub 1638 1374
add 1488 363
add 1531 364
add 1542 365
add 1585 366
add 1596 367
add 1639 368
div 417 370
div 417 374
mul 375 1647
add 376 376
div 683 386
div 417 387
mul 388 1651
const -1.0
div 417 389
mul 390 1654
mul 202 393
div 1656 371
where 371 1657 1030
mul 398 399
div 1659 371
where 371 1660 1030
div 417 394
mul 402 1662
mul 403 1662
div 417 418
mul 419 1665
div 417 122
div 417 400
mul 423 1668
div 417 125
div 417 131
add 440 440
div 683 447
div 417 450
mul 451 1674
div 417 129
add 454 454
div 683 458
div 417 460
mul 461 1679
div 417 475
mul 476 1681
add 477 477
div 683 486
div 417 487
mul 488 1685
neg 1686
div 417 472
div 417 128
div 417 130
div 417 132
div 417 509
mul 510 1692
div 417 134
div 417 519
mul 520 1695
div 417 523
mul 524 1697
div 417 90
div 417 89
div 417 91
div 417 542
add 560 560
div 683 566
div 417 569
mul 570 1705
add 573 573
div 683 582
div 417 583
mul 584 1709
div 417 553
div 417 147
div 417 150
mul 601 1647
div 417 224
mul 603 604
div 1716 371
where 371 1717 1030
mul 611 611
mul 206 613
div 1720 607
where 607 1721 1030
div 417 615
mul 616 1723
div 417 620
mul 621 1725
mul 209 622
div 1727 24
where 24 1728 1030
mul 624 625
div 1730 602
where 602 1731 1030
div 417 621
mul 627 1733
div 417 629
mul 630 1735
mul 633 1733
div 417 634
mul 635 1738
mul 216 642
div 1740 371
where 371 1741 1030
div 417 654
mul 655 1743
div 417 658
mul 235 660
div 1746 659
where 659 1747 1030
div 417 238
mul 236 666
div 1750 602
where 602 1751 1030
div 417 223
div 417 674
mul 675 1754
div 417 225
mul 232 680
div 1757 602
where 602 1758 1030
mul 684 685
div 1760 682
where 682 1761 1030
div 417 691
mul 692 1763
div 417 393
mul 702 1765
div 417 709
mul 710 1767
div 417 239
div 417 727
mul 728 1770
div 417 244
mul 253 735
div 1773 733
where 733 1774 1030
div 417 737
mul 738 1776
div 417 751
mul 752 1778
mul 257 758
div 1780 36
where 36 1781 1030
add 760 760
div 683 769
div 417 770
mul 771 1785
neg 1786
mul 781 1647
div 417 263
mul 784 785
div 1790 701
where 701 1791 1030
mul 787 788
div 1793 33
where 33 1794 1030
div 417 260
div 417 797
mul 798 1797
div 417 264
add 803 803
div 683 812
div 417 813
mul 814 1802
neg 1803
mul 165 824
div 1805 701
where 701 1806 1030
div 417 160
mul 168 834
div 1809 782
where 782 1810 1030
mul 837 838
div 1812 701
where 701 1813 1030
div 417 161
mul 158 843
div 1816 21
where 21 1817 1030
div 417 156
div 417 182
mul 183 859
div 1821 858
where 858 1822 1030
mul 184 861
div 1824 860
where 860 1825 1030
mul 864 864
mul 186 868
div 1828 701
where 701 1829 1030
add 890 890
div 683 899
div 417 900
mul 901 1833
neg 1834
div 417 907
mul 908 1836
div 417 285
mul 284 916
div 1839 911
where 911 1840 1030
div 417 918
mul 919 1842
div 417 924
mul 925 1844
mul 933 934
div 1846 33
where 33 1847 1030
add 959 959
div 683 968
div 417 969
mul 970 1851
div 417 971
mul 972 1853
div 417 991
mul 992 1855
div 417 1011
mul 1012 1857
mul 101 1049
div 1859 36
where 36 1860 1030
mul 105 1054
div 1862 701
where 701 1863 1030
mul 1056 1057
div 1865 33
where 33 1866 1030
div 417 1069
mul 1070 1868
div 417 111
mul 1074 1075
div 1871 24
where 24 1872 1030
div 417 1081
mul 1082 1874
div 417 197
mul 1085 1086
div 1877 371
where 371 1878 1030
mul 219 1088
div 1880 602
where 602 1881 1030
mul 1090 1091
div 1883 422
where 422 1884 1030
div 417 221
div 417 169
div 417 275
mul 274 1098
div 1889 1097
where 1097 1890 1030
div 417 277
mul 1105 1106
div 1893 36
where 36 1894 1030
mul 295 1107
div 1896 782
where 782 1897 1030
mul 1109 1110
div 1899 729
where 729 1900 1030
div 417 1114
mul 1115 1902
div 417 292
div 417 298
div 417 313
add 0 0
div 417 1130
mul 1131 1908
add 1 1
div 417 1135
mul 1136 1911
add 2 2
div 417 1140
mul 1141 1914
add 4 4
div 417 1148
mul 1149 1917
add 5 5
div 417 1153
mul 1154 1920
add 6 6
div 417 1159
mul 1160 1923
add 8 8
div 417 1164
mul 1165 1926
add 12 12
div 417 1169
mul 1170 1929
add 3 3
div 417 1175
mul 1176 1932
add 10 10
div 417 1180
mul 1181 1935
add 9 9
div 417 1186
mul 1187 1938
add 11 11
div 417 1192
mul 1193 1941
add 13 13
div 417 1200
mul 1201 1944
add 14 14
div 417 1206
mul 1207 1947
add 15 15
div 417 1213
mul 1214 1950
add 16 16
div 417 1219
mul 1220 1953
add 17 17
div 417 1225
mul 1226 1956
mul 1234 1908
mul 1237 1911
mul 1240 1914
mul 1246 1917
mul 1249 1920
mul 1253 1923
mul 1256 1926
mul 1259 1929
mul 1263 1932
mul 1266 1935
mul 1270 1938
mul 1274 1941
mul 1280 1944
mul 1284 1947
mul 1289 1950
mul 1293 1953
mul 1297 1956
mul 1305 1908
mul 1308 1911
mul 1311 1914
mul 1317 1917
mul 1320 1920
mul 1324 1923
mul 1327 1926
mul 1330 1929
mul 1334 1932
mul 1337 1935
mul 1341 1938
mul 1345 1941
mul 1351 1944
mul 1355 1947
mul 1360 1950
mul 1364 1953
mul 1368 1956
mul 380 314
mul 1651 1992
add 1654 1655
mul 115 1661
mul 1663 119
mul 1996 412
mul 1997 414
mul 1667 424
mul 1674 448
mul 1679 448
mul 1682 137
mul 1685 380
mul 492 1688
mul 1689 127
mul 1690 129
mul 1690 500
mul 1691 131
mul 1691 505
sub 1692 1693
mul 434 2010
mul 508 2011
mul 1694 2012
mul 520 92
sub 1695 1696
mul 518 2015
mul 524 95
sub 1697 1698
mul 522 2018
mul 1705 567
mul 1709 546
mul 1711 542
mul 1712 2022
mul 1712 542
mul 1713 590
mul 1713 151
mul 606 1718
mul 1719 608
mul 612 1722
mul 1724 2029
mul 1726 214
mul 208 1729
mul 625 2032
mul 623 1732
mul 1736 207
mul 1733 631
mul 215 1742
mul 647 228
mul 649 2038
mul 226 2039
add 652 652
mul 1744 2041
mul 2042 664
mul 1745 211
mul 1748 2044
mul 663 2045
mul 661 1749
mul 660 2047
mul 665 1752
mul 1033 224
mul 1753 222
mul 676 2040
sub 1754 1755
mul 673 2053
mul 672 2054
mul 1756 226
mul 231 1759
mul 689 687
mul 1763 2058
sub 2059 1764
mul 2060 1762
mul 697 299
mul 694 695
mul 1766 246
sub 1767 1768
mul 708 2065
mul 241 2066
mul 28 2067
mul 2064 721
mul 1775 185
mul 251 2070
mul 1777 2071
mul 2072 741
mul 2073 743
mul 2074 747
mul 248 744
sub 1778 1779
mul 750 2077
mul 749 2078
mul 756 2079
mul 758 2080
mul 757 1782
mul 1785 380
mul 261 262
mul 30 2084
mul 783 1792
mul 788 2086
mul 786 1795
sub 1797 1798
mul 796 2089
mul 795 2090
mul 1799 265
mul 1802 380
mul 823 1807
mul 166 2094
mul 729 831
mul 833 1811
mul 838 162
mul 836 1814
mul 1815 162
mul 843 155
mul 842 1818
mul 427 157
mul 421 854
mul 1820 185
mul 1823 2105
mul 861 2106
mul 1826 185
mul 859 2108
mul 1827 866
mul 2110 868
mul 867 1830
mul 870 872
mul 882 883
mul 888 2114
mul 1833 380
mul 905 287
mul 1836 2117
mul 1838 185
mul 1841 2119
mul 914 2120
mul 1843 2121
mul 2122 1116
sub 1844 1845
mul 923 2124
mul 922 2125
mul 939 2126
mul 303 307
mul 934 2128
mul 932 1848
mul 940 937
mul 938 2127
mul 36 308
mul 1851 1992
add 1853 1854
mul 990 993
mul 1010 1013
mul 1050 1861
mul 1052 2138
mul 1054 2139
mul 1053 1864
mul 1055 1867
mul 1063 1061
mul 1065 2143
mul 1868 2144
mul 1869 100
mul 1073 1873
mul 1077 2147
mul 1874 2148
mul 1875 193
mul 217 1879
mul 1088 2151
mul 1087 1882
mul 1089 1885
mul 1891 1888
mul 276 2155
mul 1101 2156
mul 1099 683
mul 1107 1895
mul 1106 1898
mul 1108 1901
mul 1902 297
sub 2162 1903
mul 920 286
mul 315 380
add 1649 2165
mul 1650 2166
add 417 2167
mul 1652 2168
sub 1993 2169
mul 1994 2170
mul 316 2171
neg 317
mul 114 1658
mul 2069 1658
mul 1669 1995
mul 723 1995
mul 419 2172
mul 1666 2172
mul 1998 1666
mul 1837 1999
add 444 1672
mul 1673 2182
add 1653 2183
mul 1675 2184
sub 2000 2185
mul 2186 1671
add 444 1677
mul 1678 2188
add 1653 2189
mul 1680 2190
sub 2001 2191
mul 2007 2192
mul 136 380
mul 2003 476
mul 2003 427
mul 1686 1684
mul 2006 2004
mul 2008 2004
mul 2014 112
mul 2017 112
add 515 2016
add 526 2019
add 563 1703
mul 1704 2204
add 1653 2205
mul 1706 2206
sub 2020 2207
mul 2208 1702
mul 2024 2209
add 2026 2210
mul 149 380
add 1707 2212
mul 1708 2213
add 417 2214
mul 1710 2215
sub 2021 2216
mul 2023 2217
mul 1715 1647
mul 1714 1715
mul 2028 2027
mul 2030 2027
neg 2222
mul 2221 1723
sub 2223 2224
mul 1735 2225
mul 2031 1734
mul 2031 1737
mul 1733 2033
mul 1733 2034
mul 1738 2226
mul 2035 1738
mul 2076 2221
mul 2104 2221
mul 2046 637
mul 2046 634
mul 2048 637
add 2235 2237
mul 2048 640
add 2236 2239
neg 2037
mul 655 2238
mul 655 2240
neg 1753
mul 2061 451
mul 2061 422
mul 699 2062
mul 699 2063
mul 1769 713
mul 1769 2068
mul 252 1999
mul 2118 1999
sub 2252 2181
mul 2075 2251
mul 746 728
mul 746 723
mul 259 380
mul 2083 759
mul 2083 748
mul 1786 1784
mul 1857 728
mul 1857 724
neg 1769
neg 243
mul 1796 780
mul 1796 2085
neg 1796
mul 271 380
mul 2093 790
mul 2093 789
mul 1803 1801
mul 159 2095
mul 1808 828
mul 1808 19
mul 834 2096
mul 834 832
mul 1819 2102
mul 1819 2101
mul 1808 17
mul 1808 20
sub 417 855
mul 2111 2107
mul 2111 2109
sub 417 873
mul 2234 2284
mul 2284 2281
mul 188 380
mul 2116 889
mul 2116 875
mul 1834 1832
mul 2123 2253
mul 2131 2130
mul 2131 2129
add 1849 2165
mul 1850 2294
add 417 2295
mul 1852 2296
sub 2134 2297
mul 2135 2298
mul 316 2299
mul 994 2300
mul 1998 1856
mul 1856 2300
mul 1014 2299
mul 2175 1858
mul 1858 2299
neg 2050
mul 1057 2140
mul 1057 2141
mul 1091 2152
mul 1091 2153
neg 1886
neg 1887
mul 1887 2095
mul 1110 2159
mul 1110 2160
neg 1905
mul 1905 2163
mul 1908 38
mul 1908 0
mul 1911 39
mul 1911 1
mul 1914 40
mul 1914 2
mul 1917 42
mul 1917 4
mul 1920 43
mul 1920 5
mul 1923 44
mul 1923 6
mul 1926 45
mul 1926 8
mul 1929 49
mul 1929 12
mul 1932 41
mul 1932 3
mul 1935 47
mul 1935 10
mul 1938 46
mul 1938 9
mul 1941 48
mul 1941 11
mul 1944 50
mul 1944 13
mul 1947 51
mul 1947 14
mul 1950 52
mul 1950 15
mul 1953 53
mul 1953 16
mul 1956 54
mul 1956 17
mul 1908 55
mul 1911 56
mul 1914 57
mul 1917 59
mul 1920 60
mul 1923 61
mul 1926 62
mul 1929 66
mul 1932 58
mul 1935 64
mul 1938 63
mul 1941 65
mul 1944 67
mul 1947 68
mul 1950 69
mul 1953 70
mul 1956 71
mul 1908 72
mul 1911 73
mul 1914 74
mul 1917 76
mul 1920 77
mul 1923 78
mul 1926 79
mul 1929 83
mul 1932 75
mul 1935 81
mul 1938 80
mul 1941 82
mul 1944 84
mul 1947 85
mul 1950 86
mul 1953 87
mul 1956 88
mul 1648 369
mul 2220 369
mul 1788 369
mul 353 1670
mul 352 1670
mul 354 1670
mul 2193 1676
mul 99 1676
mul 2025 1676
mul 2002 1683
mul 2002 2196
neg 2397
mul 2197 1683
sub 2195 2399
mul 2197 2396
sub 2398 2401
mul 2197 2194
sub 1687 2403
add 2400 2404
mul 2002 2404
sub 2402 2406
mul 2232 2229
neg 2408
mul 2232 2227
neg 2410
mul 2232 2230
mul 2243 636
mul 2043 666
mul 666 2242
mul 666 2413
sub 2244 2051
neg 2056
mul 400 2171
mul 2255 2171
mul 2233 743
mul 743 2420
mul 743 2256
mul 2260 1783
sub 2258 2424
add 2259 2424
mul 2260 2257
sub 1787 2427
add 2425 2428
add 2426 2428
mul 2430 2082
mul 2430 2081
mul 171 2431
neg 2433
mul 171 2432
mul 171 2429
sub 171 2436
neg 2092
mul 1800 2271
add 2269 2439
sub 2270 2439
mul 2271 2268
sub 1804 2442
add 2440 2443
add 2441 2443
mul 2444 2088
mul 2444 2087
mul 171 2446
neg 2448
mul 171 2447
mul 171 2445
sub 171 2451
mul 2452 268
mul 1037 268
neg 2454
mul 2274 2272
mul 2279 2272
mul 2280 2272
neg 2100
mul 2282 2113
add 2286 2460
mul 2113 2112
mul 2283 2113
mul 1831 2115
mul 2289 2115
mul 2464 2290
add 2465 2466
mul 2290 1831
sub 2288 2468
mul 2290 2287
sub 1835 2470
mul 2471 2115
add 2467 2472
add 2469 2471
mul 171 2473
neg 2475
mul 171 2474
sub 171 2477
sub 2293 2133
mul 2136 2302
mul 2136 1855
mul 2303 2136
sub 2301 2482
mul 2145 2142
mul 2145 2308
mul 2145 2309
neg 1876
mul 1876 2149
mul 2150 1876
mul 1886 2310
mul 1886 2154
mul 1886 2311
neg 1892
mul 1892 2158
mul 1892 2157
mul 2318 2315
mul 2318 2161
mul 2318 2316
mul 693 2164
mul 2291 693
mul 2123 693
mul 1909 1907
sub 2319 2502
mul 1958 1907
sub 2353 2504
mul 1975 1907
sub 2370 2506
mul 1912 1910
sub 2321 2508
mul 1959 1910
sub 2354 2510
mul 1976 1910
sub 2371 2512
mul 1915 1913
sub 2323 2514
mul 1960 1913
sub 2355 2516
mul 1977 1913
sub 2372 2518
mul 1918 1916
sub 2325 2520
mul 1961 1916
sub 2356 2522
mul 1978 1916
sub 2373 2524
mul 535 2521
mul 535 2326
mul 535 2523
mul 535 2525
mul 1921 1919
sub 2327 2530
mul 1962 1919
sub 2357 2532
mul 1979 1919
sub 2374 2534
mul 1924 1922
sub 2329 2536
mul 1963 1922
sub 2358 2538
mul 1980 1922
sub 2375 2540
mul 1927 1925
sub 2331 2542
mul 1964 1925
sub 2359 2544
mul 1981 1925
sub 2376 2546
mul 1930 1928
sub 2333 2548
mul 1965 1928
sub 2360 2550
mul 1982 1928
sub 2377 2552
mul 1933 1931
sub 2335 2554
mul 1966 1931
sub 2361 2556
mul 1983 1931
sub 2378 2558
mul 539 2555
mul 539 2336
mul 539 2557
mul 539 2559
mul 1936 1934
sub 2337 2564
mul 1967 1934
sub 2362 2566
mul 1984 1934
sub 2379 2568
mul 430 2565
mul 430 2338
mul 430 2567
mul 430 2569
mul 1939 1937
sub 2339 2574
mul 1968 1937
sub 2363 2576
mul 1985 1937
sub 2380 2578
mul 1942 1940
sub 2341 2580
mul 1969 1940
sub 2364 2582
mul 1986 1940
sub 2381 2584
mul 497 2581
mul 497 2342
mul 497 2583
mul 497 2585
mul 1945 1943
sub 2343 2590
mul 1970 1943
sub 2365 2592
mul 1987 1943
sub 2382 2594
mul 1948 1946
sub 2345 2596
mul 1971 1946
sub 2366 2598
mul 1988 1946
sub 2383 2600
mul 514 2597
mul 514 2346
mul 514 2599
mul 514 2601
mul 1951 1949
sub 2347 2606
mul 1972 1949
sub 2367 2608
mul 1989 1949
sub 2384 2610
mul 1043 2607
mul 1043 2348
mul 1043 2609
mul 1043 2611
mul 1954 1952
sub 2349 2616
mul 1973 1952
sub 2368 2618
mul 1990 1952
sub 2385 2620
mul 846 2617
mul 846 2350
mul 846 2619
mul 846 2621
mul 1957 1955
sub 2351 2626
mul 1974 1955
sub 2369 2628
mul 1991 1955
sub 2386 2630
mul 850 2627
mul 850 2352
mul 850 2629
mul 850 2631
mul 1664 2174
mul 2180 2174
mul 724 2174
add 2177 2638
mul 2480 2174
mul 1771 2639
mul 1771 2419
neg 2642
mul 1771 394
mul 1667 1668
mul 2176 1667
mul 123 1668
mul 2176 123
neg 2648
mul 2198 2405
mul 2198 2407
mul 2199 2405
mul 2199 2407
mul 1739 2036
sub 2409 2654
mul 1739 2228
sub 2411 2656
mul 2415 2036
mul 2415 2228
sub 2659 2414
mul 2248 2245
mul 2248 2246
mul 1117 2245
mul 1117 2246
mul 2175 2644
sub 2665 2641
mul 2644 2171
sub 2643 2667
mul 2175 2261
sub 2305 2669
mul 2261 2171
mul 2285 2478
mul 2478 2461
mul 2462 2478
mul 2478 2463
mul 2137 2670
mul 2137 2671
mul 2137 2262
mul 2306 2137
sub 2304 2679
add 2677 2680
mul 1906 2292
mul 946 1906
neg 2683
mul 1906 2479
mul 1906 2132
mul 529 2503
mul 529 2320
mul 532 2503
mul 532 2320
mul 530 2509
mul 530 2322
mul 533 2509
mul 533 2322
mul 531 2515
mul 531 2324
mul 534 2515
mul 534 2324
mul 536 2531
mul 536 2328
mul 537 2531
mul 537 2328
mul 528 2537
mul 528 2330
mul 538 2537
mul 538 2330
mul 507 2591
mul 507 2344
mul 513 2591
mul 513 2344
sub 1431 1046
sub 2711 1047
sub 2712 995
mul 529 2505
mul 532 2505
mul 530 2511
mul 533 2511
mul 531 2517
mul 534 2517
mul 536 2533
mul 537 2533
mul 528 2539
mul 538 2539
mul 507 2593
mul 513 2593
mul 529 2507
mul 532 2507
mul 530 2513
mul 533 2513
mul 531 2519
mul 534 2519
mul 536 2535
mul 537 2535
mul 528 2541
mul 538 2541
mul 507 2595
mul 513 2595
mul 1160 1701
add 2705 2738
mul 1253 1701
add 2723 2740
mul 1324 1701
add 2735 2742
neg 1701
neg 2739
neg 2706
neg 2741
neg 2743
mul 1176 1701
add 2560 2749
mul 1263 1701
add 2562 2751
mul 1334 1701
add 2563 2753
neg 2750
neg 2561
neg 2752
neg 2754
mul 2421 2437
mul 2437 2422
mul 2254 2437
mul 2437 2423
mul 2075 2437
neg 1870
mul 1870 2484
mul 1870 2485
mul 2146 1870
mul 1870 2486
sub 2307 2057
mul 1667 2178
mul 1667 420
mul 123 2178
mul 123 420
mul 2673 2178
mul 2673 420
mul 1181 124
add 2570 2776
mul 1266 124
add 2572 2778
mul 1337 124
add 2573 2780
neg 124
mul 1187 2005
mul 1270 2005
mul 1341 2005
neg 2005
mul 1193 1689
add 2586 2787
mul 1274 1689
add 2588 2789
mul 1345 1689
add 2589 2791
neg 1689
mul 1170 2393
mul 1259 2393
mul 1330 2393
neg 2393
mul 1201 2009
mul 1280 2009
mul 1351 2009
neg 2009
mul 1201 2013
mul 1280 2013
mul 1351 2013
sub 2801 2013
mul 1207 1694
add 2602 2806
mul 1284 1694
add 2604 2808
mul 1355 1694
add 2605 2810
neg 1694
mul 1131 349
add 2687 2813
mul 1234 349
add 2714 2815
mul 1305 349
add 2726 2817
neg 349
mul 1136 350
add 2691 2820
mul 1237 350
add 2716 2822
mul 1308 350
add 2728 2824
neg 350
mul 1141 351
add 2695 2827
mul 1240 351
add 2718 2829
mul 1311 351
add 2730 2831
neg 351
mul 1131 1699
add 2689 2834
mul 1234 1699
add 2715 2836
mul 1305 1699
add 2727 2838
neg 1699
sub 2819 1699
mul 1136 1699
add 2693 2842
mul 1237 1699
add 2717 2844
mul 1308 1699
add 2729 2846
sub 2826 1699
mul 1141 1699
add 2697 2849
mul 1240 1699
add 2719 2851
mul 1311 1699
add 2731 2853
sub 2833 1699
mul 1149 1700
add 2526 2856
mul 1246 1700
add 2528 2858
mul 1317 1700
add 2529 2860
neg 1700
mul 1154 1699
add 2701 2863
mul 1249 1699
add 2721 2865
mul 1320 1699
add 2733 2867
mul 1165 98
mul 1256 98
mul 1327 98
neg 98
mul 1170 2394
mul 1259 2394
mul 1330 2394
sub 2797 2394
mul 1165 2218
mul 1256 2218
mul 1327 2218
sub 2872 2218
mul 1170 2395
mul 1259 2395
mul 1330 2395
sub 2876 2395
neg 2052
sub 2769 2055
sub 2263 2249
neg 2250
mul 2097 1789
mul 2091 1789
sub 2455 2890
mul 2495 1789
mul 2498 1789
sub 2267 2265
neg 2266
sub 2891 2453
neg 2273
sub 2456 2099
sub 2264 2098
mul 1220 1819
add 2622 2900
mul 1293 1819
add 2624 2902
mul 1364 1819
add 2625 2904
neg 1819
add 2450 2458
mul 1214 2211
add 2612 2908
mul 1289 2211
add 2614 2910
mul 1360 2211
add 2615 2912
neg 2211
neg 1904
mul 1904 2499
mul 2500 1904
mul 1904 2663
mul 1904 2664
mul 2501 1904
neg 2814
neg 2688
neg 2821
neg 2692
neg 2828
neg 2696
sub 2921 2835
sub 2922 2690
sub 2923 2843
sub 2924 2694
sub 2925 2850
sub 2926 2698
neg 2857
neg 2527
neg 2864
neg 2702
neg 2869
sub 1429 540
mul 541 2549
add 2873 2939
mul 541 2334
mul 502 2549
add 2794 2942
mul 502 2334
mul 592 2549
add 2881 2945
mul 592 2334
neg 2940
neg 2941
neg 2777
neg 2571
sub 2938 428
neg 2783
sub 1402 496
neg 2788
neg 2587
sub 2954 499
sub 2948 2943
sub 2949 2944
sub 2957 504
neg 2807
neg 2603
sub 2937 2877
sub 2952 587
sub 2958 2946
sub 2959 2947
neg 2909
neg 2613
sub 2960 845
neg 2901
neg 2623
neg 2816
neg 2823
neg 2830
sub 2972 2837
sub 2973 2845
sub 2974 2852
neg 2859
neg 2866
neg 2870
mul 541 2551
add 2874 2981
mul 502 2551
add 2795 2983
mul 592 2551
add 2882 2985
neg 2982
neg 2779
neg 2784
neg 2790
sub 2987 2984
neg 2809
sub 2980 2878
sub 2991 2986
neg 2911
neg 2903
neg 2818
neg 2825
neg 2832
sub 2997 2839
sub 2998 2847
sub 2999 2854
neg 2861
neg 2868
neg 2871
mul 541 2553
add 2875 3006
mul 502 2553
add 2796 3008
mul 592 2553
add 2883 3010
neg 3007
neg 2781
neg 2785
neg 2792
sub 3012 3009
neg 2811
sub 3005 2879
sub 3016 3011
neg 2913
neg 2905
neg 2658
sub 2885 2660
sub 2886 2049
neg 2391
mul 1165 2391
neg 3026
mul 1256 2391
neg 3028
mul 1327 2391
neg 3030
sub 3025 2392
mul 1165 2392
sub 3027 3033
mul 1256 2392
sub 3029 3035
mul 1327 2392
sub 3031 3037
mul 1772 1770
mul 1772 2666
mul 1772 2668
mul 2762 1770
mul 2762 2666
sub 3043 2759
mul 2762 2668
add 2760 3045
mul 2678 1770
mul 2678 2666
add 2676 3048
mul 2678 2668
add 2681 3050
sub 2935 2699
sub 2936 2700
sub 2745 2703
sub 2746 2704
neg 2707
neg 2708
neg 2798
sub 3056 2709
sub 3057 2710
sub 3058 2802
neg 2632
neg 2633
sub 2979 2720
sub 2747 2722
neg 2724
neg 2799
sub 3066 2725
sub 3067 2803
neg 2634
sub 3004 2732
sub 2748 2734
neg 2736
neg 2800
sub 3073 2737
sub 3074 2804
neg 2635
mul 333 3047
mul 333 3049
mul 333 3051
mul 1030 3047
mul 1030 3049
mul 1030 3051
neg 3047
neg 3049
neg 3051
sub 3084 3042
add 2250 2433
sub 3085 3044
sub 3086 3046
add 2898 2435
add 2899 2763
sub 2969 848
mul 2412 2219
mul 2388 2412
add 2231 3095
mul 2492 2219
mul 2388 2492
sub 2490 3098
mul 3024 2219
mul 2388 3024
neg 3101
mul 2055 2219
mul 2388 2055
mul 2057 2219
mul 2388 2057
mul 2049 2219
mul 2388 2049
mul 2050 2219
mul 2388 2050
mul 636 2655
neg 3111
mul 3094 636
neg 3113
mul 636 3096
sub 2241 3115
mul 636 2657
mul 2416 2655
sub 3022 3118
mul 3094 2416
add 3100 3120
mul 2416 3096
sub 3102 3122
mul 2416 2657
sub 3023 3124
add 2658 3118
sub 3107 3120
sub 3122 3108
add 2660 3124
mul 2889 1647
mul 2389 2889
mul 2896 1647
mul 2389 2896
mul 2890 1647
mul 2389 2890
mul 2892 1647
mul 2389 2892
mul 2893 1647
mul 2389 2893
mul 2453 1647
mul 2389 2453
mul 2454 1647
mul 2389 2454
sub 3032 2390
sub 2880 126
mul 1165 2390
sub 3034 3146
mul 1165 126
mul 1256 2390
sub 3036 3149
mul 1256 126
mul 1327 2390
sub 3038 3152
mul 1327 126
sub 2963 3148
add 2713 2964
sub 2993 3151
sub 3018 3154
mul 2771 2637
mul 2179 2771
sub 2770 3160
mul 2771 1665
mul 2773 2637
mul 2179 2773
sub 2772 3164
mul 2773 1665
mul 2775 2637
sub 3167 2672
mul 2179 2775
sub 2774 3169
mul 2775 1665
mul 2761 2637
add 3089 3172
mul 2179 2761
sub 3090 3174
mul 2761 1665
mul 2917 2637
neg 3177
mul 2179 2917
mul 2917 1665
sub 3044 3172
add 3046 3174
mul 1187 2647
mul 2648 1187
neg 3184
mul 1270 2647
mul 2648 1270
neg 3187
mul 1341 2647
mul 2648 1341
neg 3190
sub 2786 2650
sub 2009 2651
mul 1187 2650
sub 2953 3194
mul 1187 2651
sub 2798 3196
mul 1270 2650
sub 2989 3198
mul 1270 2651
sub 2799 3200
mul 1341 2650
sub 3014 3202
mul 1341 2651
sub 2800 3204
sub 3192 2652
sub 3193 2653
add 2805 2653
mul 1187 2652
sub 3195 3209
mul 1187 2653
sub 3197 3211
add 3061 3211
mul 1270 2652
sub 3199 3214
mul 1270 2653
sub 3201 3216
add 3069 3216
mul 1341 2652
sub 3203 3219
mul 1341 2653
sub 3205 3221
add 3076 3221
sub 2744 2203
neg 2201
mul 1160 2203
sub 3054 3226
mul 1160 2201
neg 3228
add 2703 3226
mul 1253 2203
sub 3065 3231
mul 1253 2201
neg 3233
add 2722 3231
mul 1324 2203
sub 3072 3236
mul 1324 2201
neg 3238
add 2734 3236
sub 2840 2202
neg 2200
add 2201 2200
mul 1154 2202
sub 3052 3244
mul 1154 2200
neg 3246
add 2699 3244
add 3228 3246
mul 1249 2202
sub 3064 3250
mul 1249 2200
neg 3252
add 2720 3250
add 3233 3252
mul 1320 2202
sub 3071 3256
mul 1320 2200
neg 3258
add 2732 3256
add 3238 3258
neg 2277
sub 3206 2278
mul 1187 2277
neg 3264
mul 1187 2278
sub 3210 3266
mul 1270 2277
neg 3268
mul 1270 2278
sub 3215 3270
mul 1341 2277
neg 3272
mul 1341 2278
sub 3220 3274
sub 3263 847
mul 1187 847
sub 3267 3277
mul 1187 2103
mul 1270 847
sub 3271 3280
mul 1270 2103
mul 1341 847
sub 3275 3283
mul 1341 2103
mul 1226 2273
add 2632 3286
mul 1226 2457
sub 3062 3286
mul 1297 2273
add 2634 3290
mul 1297 2457
sub 3070 3290
mul 1368 2273
add 2635 3294
mul 1368 2457
sub 3077 3294
sub 2649 2640
neg 2483
sub 3144 2481
mul 1165 2640
sub 3185 3301
mul 1165 2483
neg 3303
mul 1165 2481
sub 3147 3305
mul 1256 2640
sub 3188 3307
mul 1256 2483
neg 3309
mul 1256 2481
sub 3150 3311
mul 1327 2640
sub 3191 3313
mul 1327 2483
neg 3315
mul 1327 2481
sub 3153 3317
mul 540 2543
mul 540 2332
mul 3156 2543
mul 3156 2332
mul 428 2543
mul 428 2332
mul 587 2543
mul 587 2332
mul 903 2543
mul 903 2332
mul 1045 2543
mul 1045 2332
mul 1046 2543
mul 1046 2332
mul 1047 2543
mul 1047 2332
mul 995 2543
mul 995 2332
mul 540 2545
mul 3156 2545
mul 428 2545
mul 587 2545
mul 903 2545
mul 1045 2545
mul 1046 2545
mul 1047 2545
mul 995 2545
mul 540 2547
mul 3156 2547
mul 428 2547
mul 587 2547
mul 903 2547
mul 1045 2547
mul 1046 2547
mul 1047 2547
mul 995 2547
mul 429 2575
add 3183 3355
mul 429 2340
mul 3093 2575
sub 3358 3183
mul 3093 2340
mul 496 2575
mul 496 2340
mul 499 2575
mul 499 2340
mul 504 2575
mul 504 2340
mul 845 2575
mul 845 2340
mul 848 2575
mul 848 2340
mul 429 2577
add 3186 3371
mul 3093 2577
sub 3373 3186
mul 496 2577
mul 499 2577
mul 504 2577
mul 845 2577
mul 848 2577
mul 429 2579
add 3189 3380
mul 3093 2579
sub 3382 3189
mul 496 2579
mul 499 2579
mul 504 2579
mul 845 2579
mul 848 2579
mul 2276 3039
mul 2276 3040
sub 3390 3131
mul 2276 3041
mul 2675 3039
mul 2675 3040
add 3168 3394
mul 2675 3041
add 3170 3396
mul 2098 3039
mul 2098 3040
mul 2098 3041
mul 3092 3039
add 3087 3401
mul 3092 3040
add 3173 3403
mul 3092 3041
add 3175 3405
mul 2920 3039
neg 3407
mul 2920 3040
sub 3178 3409
mul 2920 3041
sub 3179 3411
mul 2497 3039
mul 2497 3040
sub 3414 3139
mul 2497 3041
mul 243 3039
mul 243 3040
mul 243 3041
mul 2763 3039
sub 3042 3420
mul 2763 3040
sub 3181 3422
mul 2763 3041
sub 3182 3424
sub 3298 3163
sub 3299 3165
sub 3300 3166
add 2648 3163
mul 1165 3163
sub 3302 3430
mul 1165 3165
sub 3304 3432
mul 1165 3166
sub 3306 3434
add 3184 3430
mul 1256 3163
sub 3308 3437
mul 1256 3165
sub 3310 3439
mul 1256 3166
sub 3312 3441
add 3187 3437
mul 1327 3163
sub 3314 3444
mul 1327 3165
sub 3316 3446
mul 1327 3166
sub 3318 3448
add 3190 3444
mul 2662 2187
mul 2767 2187
mul 3207 2187
mul 2651 2187
mul 3208 2187
mul 2013 2187
mul 2489 2187
neg 3457
mul 3117 2187
neg 3459
mul 3125 2187
mul 2052 2187
mul 2919 2187
mul 2685 2187
mul 3212 2187
add 2707 3465
mul 3196 2187
mul 3213 2187
add 3059 3468
mul 2802 2187
add 2709 3470
mul 3217 2187
add 2724 3472
mul 3200 2187
mul 3218 2187
add 3068 3475
mul 2803 2187
add 2725 3477
mul 3222 2187
add 2736 3479
mul 3204 2187
mul 3223 2187
add 3075 3482
mul 2804 2187
add 2737 3484
mul 2653 2187
mul 2009 2187
mul 3129 2187
mul 3211 2187
mul 2798 2187
add 2707 3490
mul 3216 2187
mul 2799 2187
add 2724 3493
mul 3221 2187
mul 2800 2187
add 2736 3496
neg 3393
sub 3426 3395
sub 3427 3397
sub 3428 3171
mul 2475 1165
neg 3502
mul 1165 3393
neg 3504
mul 1165 3395
sub 3431 3506
mul 1165 3397
sub 3433 3508
mul 1165 3171
sub 3435 3510
mul 2674 1165
mul 2475 1256
neg 3513
mul 1256 3393
neg 3515
mul 1256 3395
sub 3438 3517
mul 1256 3397
sub 3440 3519
mul 1256 3171
sub 3442 3521
mul 2674 1256
mul 2475 1327
neg 3524
mul 1327 3393
neg 3526
mul 1327 3395
sub 3445 3528
mul 1327 3397
sub 3447 3530
mul 1327 3171
sub 3449 3532
mul 2674 1327
mul 2387 1646
mul 2636 1646
mul 3159 1646
mul 2646 1646
mul 3391 1646
mul 3079 1646
mul 3082 1646
mul 3499 1646
mul 3429 1646
mul 3399 1646
mul 3116 1646
mul 3099 1646
mul 3123 1646
mul 3104 1646
neg 3548
mul 3404 1646
mul 3133 1646
neg 3551
mul 3135 1646
neg 3553
mul 3137 1646
neg 3555
mul 3410 1646
mul 3415 1646
mul 3507 1646
mul 3436 1646
mul 3518 1646
mul 3443 1646
mul 3529 1646
mul 3450 1646
mul 3163 1646
mul 2648 1646
neg 3566
mul 3395 1646
mul 2640 1646
mul 3418 1646
mul 3423 1646
mul 3049 1646
mul 3141 1646
neg 3573
mul 3143 1646
neg 3575
mul 3106 1646
neg 3577
mul 3128 1646
mul 3110 1646
neg 3580
mul 3115 1646
mul 2037 1646
mul 3430 1646
mul 3184 1646
neg 3585
mul 3506 1646
mul 3301 1646
mul 3437 1646
mul 3187 1646
neg 3590
mul 3517 1646
mul 3307 1646
mul 3444 1646
mul 3190 1646
neg 3595
mul 3528 1646
mul 3313 1646
mul 3535 3161
sub 3537 3599
mul 3161 1647
mul 3535 3392
sub 3539 3602
mul 3392 1647
mul 3535 3080
sub 3540 3605
mul 3080 1647
mul 3535 3083
sub 3541 3608
mul 3083 1647
mul 3535 3500
sub 3542 3611
mul 3500 1647
mul 3535 3165
sub 3543 3614
mul 3165 1647
mul 3535 3400
sub 3544 3617
mul 3400 1647
mul 3535 3406
sub 3550 3620
mul 3406 1647
mul 3535 3412
sub 3557 3623
mul 3412 1647
mul 3535 3416
sub 3558 3626
mul 3416 1647
mul 3535 950
neg 3629
mul 950 1647
sub 2173 3631
mul 3535 3509
sub 3559 3633
mul 3509 1647
mul 3535 3432
sub 3560 3636
mul 3432 1647
mul 3535 3520
sub 3561 3639
mul 3520 1647
mul 3535 3439
sub 3562 3642
mul 3439 1647
mul 3535 3531
sub 3563 3645
mul 3531 1647
mul 3535 3446
sub 3564 3648
mul 3446 1647
sub 3565 3614
mul 3535 3397
sub 3568 3652
mul 3397 1647
mul 3535 2483
sub 3569 3655
mul 2483 1647
mul 3535 3419
sub 3570 3658
mul 3419 1647
mul 3535 3425
sub 3571 3661
mul 3425 1647
mul 3535 3051
sub 3572 3664
mul 3051 1647
sub 3584 3636
mul 3535 3508
sub 3587 3668
mul 3508 1647
mul 3535 3303
sub 3588 3671
mul 3303 1647
sub 3589 3642
mul 3535 3519
sub 3592 3675
mul 3519 1647
mul 3535 3309
sub 3593 3678
mul 3309 1647
sub 3594 3648
mul 3535 3530
sub 3597 3682
mul 3530 1647
mul 3535 3315
sub 3598 3685
mul 3315 1647
where 1021 3606 3609
where 1021 3078 3081
where 1021 3607 3610
add 3621 3688
add 3402 3689
add 3622 3690
mul 3162 1662
mul 3536 3162
sub 3600 3695
mul 3501 1662
mul 3536 3501
sub 3612 3698
mul 3166 1662
mul 3536 3166
sub 3615 3701
mul 3176 1662
mul 3536 3176
sub 3691 3704
mul 3180 1662
mul 3536 3180
add 3624 3707
mul 3511 1662
add 3321 3709
mul 3536 3511
sub 3634 3711
mul 3434 1662
add 3323 3713
mul 3536 3434
sub 3637 3715
mul 3522 1662
add 3338 3717
mul 3536 3522
sub 3640 3719
mul 3441 1662
add 3339 3721
mul 3536 3441
sub 3643 3723
mul 3533 1662
add 3347 3725
mul 3536 3533
sub 3646 3727
mul 3448 1662
add 3348 3729
mul 3536 3448
sub 3649 3731
sub 3651 3701
mul 3171 1662
mul 3536 3171
sub 3653 3735
mul 2390 1662
mul 3536 2390
mul 2391 1662
mul 3536 2391
neg 3740
mul 2392 1662
mul 3536 2392
neg 3743
mul 2481 1662
mul 3536 2481
sub 3656 3746
neg 3703
add 3662 3704
sub 3667 3715
mul 3510 1662
add 3327 3751
mul 3536 3510
sub 3669 3753
mul 3146 1662
add 3329 3755
mul 3536 3146
mul 3026 1662
add 3331 3758
mul 3536 3026
neg 3760
mul 3033 1662
add 3333 3762
mul 3536 3033
neg 3764
mul 3305 1662
add 3335 3766
mul 3536 3305
sub 3672 3768
sub 3674 3723
mul 3521 1662
add 3341 3771
mul 3536 3521
sub 3676 3773
mul 3149 1662
add 3342 3775
mul 3536 3149
mul 3028 1662
add 3343 3778
mul 3536 3028
neg 3780
mul 3035 1662
add 3344 3782
mul 3536 3035
neg 3784
mul 3311 1662
add 3345 3786
mul 3536 3311
sub 3679 3788
sub 3681 3731
mul 3532 1662
add 3350 3791
mul 3536 3532
sub 3683 3793
mul 3152 1662
add 3351 3795
mul 3536 3152
mul 3030 1662
add 3352 3798
mul 3536 3030
neg 3800
mul 3037 1662
add 3353 3802
mul 3536 3037
neg 3804
mul 3317 1662
add 3354 3806
mul 3536 3317
sub 3686 3808
mul 2661 3694
mul 2661 3696
mul 2661 3601
mul 98 3694
mul 98 3696
mul 98 3601
mul 3145 3694
add 3697 3816
mul 3145 3696
add 3699 3818
mul 3145 3601
add 3613 3820
mul 2218 3694
mul 2218 3696
mul 2218 3601
mul 2491 3694
mul 2491 3696
add 3546 3826
mul 2491 3601
mul 2918 3694
sub 3829 3706
mul 2918 3696
add 3708 3831
mul 2918 3601
add 3625 3833
mul 2869 3694
add 3319 3835
mul 2869 3696
mul 2869 3601
mul 3155 3694
add 3710 3839
mul 3155 3696
add 3712 3841
mul 3155 3601
add 3635 3843
mul 2877 3694
add 3325 3845
mul 2877 3696
mul 2877 3601
mul 2870 3694
add 3337 3849
mul 2870 3696
mul 2870 3601
mul 3157 3694
add 3718 3853
mul 3157 3696
add 3720 3855
mul 3157 3601
add 3641 3857
mul 2878 3694
add 3340 3859
mul 2878 3696
mul 2878 3601
mul 2871 3694
add 3346 3863
mul 2871 3696
mul 2871 3601
mul 3158 3694
add 3726 3867
mul 3158 3696
add 3728 3869
mul 3158 3601
add 3647 3871
mul 2879 3694
add 3349 3873
mul 2879 3696
mul 2879 3601
mul 126 3694
add 3737 3877
mul 126 3696
sub 3879 3738
mul 126 3601
mul 3148 3694
add 3756 3882
mul 3148 3696
sub 3884 3757
mul 3148 3601
mul 3151 3694
add 3776 3887
mul 3151 3696
sub 3889 3777
mul 3151 3601
mul 3154 3694
add 3796 3892
mul 3154 3696
sub 3894 3797
mul 3154 3601
mul 3276 2645
sub 3897 2647
mul 3538 3276
sub 3702 3899
mul 2005 2645
mul 3538 2005
neg 3902
mul 2650 2645
mul 3538 2650
neg 3905
mul 2652 2645
mul 3538 2652
neg 3908
mul 2278 2645
mul 3538 2278
neg 3911
mul 847 2645
mul 3538 847
mul 3278 2645
add 3359 3915
mul 3538 3278
sub 3716 3917
mul 2783 2645
add 3361 3919
mul 3538 2783
neg 3921
mul 3194 2645
add 3363 3923
mul 3538 3194
neg 3925
mul 3209 2645
add 3365 3927
mul 3538 3209
neg 3929
mul 3266 2645
add 3367 3931
mul 3538 3266
neg 3933
mul 3277 2645
add 3369 3935
mul 3538 3277
mul 3281 2645
add 3374 3938
mul 3538 3281
sub 3724 3940
mul 2784 2645
add 3375 3942
mul 3538 2784
neg 3944
mul 3198 2645
add 3376 3946
mul 3538 3198
neg 3948
mul 3214 2645
add 3377 3950
mul 3538 3214
neg 3952
mul 3270 2645
add 3378 3954
mul 3538 3270
neg 3956
mul 3280 2645
add 3379 3958
mul 3538 3280
mul 3284 2645
add 3383 3961
mul 3538 3284
sub 3732 3963
mul 2785 2645
add 3384 3965
mul 3538 2785
neg 3967
mul 3202 2645
add 3385 3969
mul 3538 3202
neg 3971
mul 3219 2645
add 3386 3973
mul 3538 3219
neg 3975
mul 3274 2645
add 3387 3977
mul 3538 3274
neg 3979
mul 3283 2645
add 3388 3981
mul 3538 3283
mul 2103 2275
sub 3262 3984
mul 2103 3603
sub 3900 3986
mul 2103 3389
neg 3988
mul 2103 3130
neg 3990
mul 2103 3604
sub 3616 3992
sub 3986 3914
mul 170 2275
mul 170 3603
mul 170 3389
mul 170 3130
mul 170 3604
neg 2275
sub 3705 3603
sub 3692 3389
neg 3130
sub 3693 3604
neg 3995
sub 3552 3996
neg 3997
sub 3132 3998
mul 3279 2275
sub 3265 4009
mul 3279 3603
sub 3918 4011
mul 3279 3389
neg 4013
mul 3279 3130
neg 4015
mul 3279 3604
sub 3638 4017
sub 4011 3937
mul 3282 2275
sub 3269 4020
mul 3282 3603
sub 3941 4022
mul 3282 3389
neg 4024
mul 3282 3130
neg 4026
mul 3282 3604
sub 3644 4028
sub 4022 3960
mul 3285 2275
sub 3273 4031
mul 3285 3603
sub 3964 4033
mul 3285 3389
neg 4035
mul 3285 3130
neg 4037
mul 3285 3604
sub 3650 4039
sub 4033 3983
mul 2768 3810
mul 2768 3451
sub 4043 3452
mul 2768 3811
mul 2768 2247
mul 2768 3812
mul 2674 3810
add 3817 4048
mul 2674 3451
mul 2674 3811
add 3819 4051
mul 2674 2247
mul 2674 3812
add 3821 4054
mul 2457 3810
add 3700 4056
mul 2457 3451
add 3453 4058
mul 2457 3811
add 3987 4060
mul 2457 2247
mul 2457 3812
add 3993 4063
neg 4056
neg 4058
sub 3994 4060
neg 4062
sub 3992 4063
mul 2099 3810
mul 2099 3451
mul 2099 3811
add 3618 4072
mul 2099 2247
mul 2099 3812
add 3619 4075
mul 2456 3810
neg 4077
mul 2456 3451
neg 4079
mul 2456 3811
sub 3603 4081
mul 2456 2247
neg 4083
mul 2456 3812
sub 3604 4085
mul 2458 3810
neg 4087
mul 2458 3451
neg 4089
mul 2458 3811
sub 3996 4091
mul 2458 2247
neg 4093
mul 2458 3812
sub 3999 4095
mul 2314 3810
mul 2314 3451
mul 2314 3811
mul 2314 2247
mul 2314 3812
mul 3091 3810
add 3703 4102
mul 3091 3451
mul 3091 3811
add 4001 4105
mul 3091 2247
mul 3091 3812
add 4004 4108
mul 2907 3810
mul 2907 3451
mul 2907 3811
add 4006 4112
mul 2907 2247
mul 2907 3812
sub 4115 3999
mul 2686 3810
mul 2686 3451
add 3464 4118
mul 2686 3811
mul 2686 2247
mul 2686 3812
mul 3512 3810
add 3840 4123
mul 3512 3451
mul 3512 3811
add 3842 4126
mul 3512 2247
mul 3512 3812
add 3844 4129
mul 3288 3810
add 3714 4131
mul 3288 3451
add 3466 4133
mul 3288 3811
add 4012 4135
mul 3288 2247
mul 3288 3812
add 4018 4138
neg 4131
neg 4133
sub 4019 4135
neg 4137
sub 4017 4138
mul 3523 3810
add 3854 4145
mul 3523 3451
mul 3523 3811
add 3856 4148
mul 3523 2247
mul 3523 3812
add 3858 4151
mul 3292 3810
add 3722 4153
mul 3292 3451
add 3473 4155
mul 3292 3811
add 4023 4157
mul 3292 2247
mul 3292 3812
add 4029 4160
neg 4153
neg 4155
sub 4030 4157
neg 4159
sub 4028 4160
mul 3534 3810
add 3868 4167
mul 3534 3451
mul 3534 3811
add 3870 4170
mul 3534 2247
mul 3534 3812
add 3872 4173
mul 3296 3810
add 3730 4175
mul 3296 3451
add 3480 4177
mul 3296 3811
add 4034 4179
mul 3296 2247
mul 3296 3812
add 4040 4182
neg 4175
neg 4177
sub 4041 4179
neg 4181
sub 4039 4182
sub 3734 4048
neg 4050
sub 3736 4051
neg 4053
sub 3654 4054
mul 2435 3810
sub 3748 4194
mul 2435 3451
neg 4196
mul 2435 3811
sub 3749 4198
mul 2435 2247
neg 4200
mul 2435 3812
sub 3663 4202
mul 2450 3810
neg 4204
mul 2450 3451
neg 4206
mul 2450 3811
sub 3574 4208
mul 2450 2247
neg 4210
mul 2450 3812
neg 4212
sub 3752 4123
neg 4125
sub 3754 4126
neg 4128
sub 3670 4129
sub 3772 4145
neg 4147
sub 3774 4148
neg 4150
sub 3677 4151
sub 3792 4167
neg 4169
sub 3794 4170
neg 4172
sub 3684 4173
rate solid_a 1383
rate solid_b 1385
rate solid_c 1387
rate residue 1398
rate stomach 1388
rate small_bowel 1391
rate colon 1397
rate TRPM6_gut 1072
rate plasma 1436
rate interstitium 1427
rate depot 1400
rate fast 1407
rate organs 1420
rate muscle 1416
rate deep 1417
rate red_cells 1422
rate surface 1425
rate crystal 1428
rate bone_calcium 1443
rate mineral 1446
rate bone_phosphate 1458
rate osteoblast 1096
rate TRPM6_kidney 1084
rate sodium 1474
rate aldosterone 1094
rate potassium_gut 1464
rate potassium 1471
rate cell_potassium 1467
rate calcium_gut 1439
rate calcium 1449
rate phosphate_gut 1452
rate phosphate 1461
rate cell_phosphate 1455
rate FGF23 1104
rate PTH 1121
rate gland 1123
rate calcitriol 1126
rate citrate 1477
rate L1:solid_a 1483
rate L1:solid_b 1485
rate L1:solid_c 1487
rate L1:residue 1497
rate L1:stomach 1640
rate L1:small_bowel 1490
rate L1:colon 1496
rate L1:plasma 1641
rate L1:interstitium 1525
rate L1:depot 1498
rate L1:fast 1505
rate L1:organs 1518
rate L1:muscle 1514
rate L1:deep 1515
rate L1:red_cells 1520
rate L1:surface 1523
rate L1:crystal 1526
rate L2:solid_a 1537
rate L2:solid_b 1539
rate L2:solid_c 1541
rate L2:residue 1551
rate L2:stomach 1642
rate L2:small_bowel 1544
rate L2:colon 1550
rate L2:plasma 1643
rate L2:interstitium 1579
rate L2:depot 1552
rate L2:fast 1559
rate L2:organs 1572
rate L2:muscle 1568
rate L2:deep 1569
rate L2:red_cells 1574
rate L2:surface 1577
rate L2:crystal 1580
rate L3:solid_a 1591
rate L3:solid_b 1593
rate L3:solid_c 1595
rate L3:residue 1605
rate L3:stomach 1644
rate L3:small_bowel 1598
rate L3:colon 1604
rate L3:plasma 1645
rate L3:interstitium 1633
rate L3:depot 1606
rate L3:fast 1613
rate L3:organs 1626
rate L3:muscle 1622
rate L3:deep 1623
rate L3:red_cells 1628
rate L3:surface 1631
rate L3:crystal 1634
flow diet stomach 341
flow swallowed stomach 342
flow swallowed solid_a 343
flow swallowed solid_b 344
flow swallowed solid_c 345
flow swallowed residue 346
flow injected depot 348
flow infused plasma 347
flow solid_a stomach 529
flow solid_b stomach 530
flow solid_c stomach 531
flow solid_a residue 532
flow solid_b residue 533
flow solid_c residue 534
flow stomach small_bowel 535
flow small_bowel plasma 536
flow small_bowel colon 537
flow colon plasma 528
flow plasma colon 540
flow organs colon 541
flow colon faeces 538
flow residue faeces 539
flow depot plasma 430
flow plasma interstitium 428
flow interstitium plasma 429
flow interstitium fast 496
flow fast interstitium 497
flow interstitium organs 499
flow organs interstitium 502
flow interstitium muscle 504
flow muscle interstitium 507
flow muscle deep 513
flow deep muscle 514
flow plasma red_cells 587
flow organs red_cells 592
flow red_cells plasma 1043
flow interstitium surface 845
flow surface interstitium 846
flow interstitium crystal 848
flow crystal interstitium 850
flow plasma urine 903
flow plasma sweat 1045
flow plasma faeces 1046
flow plasma blood 1047
flow plasma dialysate 995
flow dialysate plasma 997
flow diet calcium_gut 355
flow infused calcium 1048
flow calcium_gut calcium 715
flow calcium_gut faeces 774
flow calcium faeces 775
flow calcium bone_calcium 839
flow bone_calcium calcium 841
flow calcium mineral 835
flow mineral calcium 830
flow calcium urine 776
flow calcium dialysate 1015
flow dialysate calcium 1017
flow diet phosphate_gut 356
flow infused phosphate 360
flow phosphate_gut phosphate 792
flow phosphate_gut faeces 793
flow phosphate cell_phosphate 800
flow cell_phosphate phosphate 802
flow phosphate bone_phosphate 851
flow bone_phosphate phosphate 853
flow phosphate urine 816
flow phosphate dialysate 1038
flow dialysate phosphate 1040
flow diet potassium_gut 357
flow infused potassium 361
flow potassium_gut potassium 670
flow potassium_gut faeces 671
flow potassium cell_potassium 677
flow cell_potassium potassium 679
flow potassium faeces 681
flow potassium urine 667
flow potassium dialysate 1034
flow dialysate potassium 1036
flow diet sodium 358
flow sodium urine 637
flow sodium sweat 643
flow sodium dialysate 1041
flow infused citrate 362
flow citrate metabolised 392
flow citrate dialysate 951
flow dialysate citrate 1042
flow L1:solid_a L1:stomach 1132
flow L1:solid_b L1:stomach 1137
flow L1:solid_c L1:stomach 1142
flow L1:solid_a L1:residue 1143
flow L1:solid_b L1:residue 1144
flow L1:solid_c L1:residue 1145
flow L1:stomach L1:small_bowel 1150
flow L1:small_bowel L1:plasma 1155
flow L1:small_bowel L1:colon 1156
flow L1:colon L1:plasma 1161
flow L1:plasma L1:colon 1166
flow L1:organs L1:colon 1171
flow L1:colon L1:faeces 1172
flow L1:residue L1:faeces 1177
flow L1:depot L1:plasma 1182
flow L1:plasma L1:interstitium 1183
flow L1:interstitium L1:plasma 1188
flow L1:interstitium L1:fast 1189
flow L1:fast L1:interstitium 1194
flow L1:interstitium L1:organs 1195
flow L1:organs L1:interstitium 1196
flow L1:interstitium L1:muscle 1197
flow L1:muscle L1:interstitium 1202
flow L1:muscle L1:deep 1203
flow L1:deep L1:muscle 1208
flow L1:plasma L1:red_cells 1209
flow L1:organs L1:red_cells 1210
flow L1:red_cells L1:plasma 1215
flow L1:interstitium L1:surface 1216
flow L1:surface L1:interstitium 1221
flow L1:interstitium L1:crystal 1222
flow L1:crystal L1:interstitium 1227
flow L1:plasma L1:urine 1228
flow L1:plasma L1:sweat 1229
flow L1:plasma L1:faeces 1230
flow L1:plasma L1:blood 1231
flow L1:plasma L1:dialysate 1232
flow L2:solid_a L2:stomach 1235
flow L2:solid_b L2:stomach 1238
flow L2:solid_c L2:stomach 1241
flow L2:solid_a L2:residue 1242
flow L2:solid_b L2:residue 1243
flow L2:solid_c L2:residue 1244
flow L2:stomach L2:small_bowel 1247
flow L2:small_bowel L2:plasma 1250
flow L2:small_bowel L2:colon 1251
flow L2:colon L2:plasma 1254
flow L2:plasma L2:colon 1257
flow L2:organs L2:colon 1260
flow L2:colon L2:faeces 1261
flow L2:residue L2:faeces 1264
flow L2:depot L2:plasma 1267
flow L2:plasma L2:interstitium 1268
flow L2:interstitium L2:plasma 1271
flow L2:interstitium L2:fast 1272
flow L2:fast L2:interstitium 1275
flow L2:interstitium L2:organs 1276
flow L2:organs L2:interstitium 1277
flow L2:interstitium L2:muscle 1278
flow L2:muscle L2:interstitium 1281
flow L2:muscle L2:deep 1282
flow L2:deep L2:muscle 1285
flow L2:plasma L2:red_cells 1286
flow L2:organs L2:red_cells 1287
flow L2:red_cells L2:plasma 1290
flow L2:interstitium L2:surface 1291
flow L2:surface L2:interstitium 1294
flow L2:interstitium L2:crystal 1295
flow L2:crystal L2:interstitium 1298
flow L2:plasma L2:urine 1299
flow L2:plasma L2:sweat 1300
flow L2:plasma L2:faeces 1301
flow L2:plasma L2:blood 1302
flow L2:plasma L2:dialysate 1303
flow L3:solid_a L3:stomach 1306
flow L3:solid_b L3:stomach 1309
flow L3:solid_c L3:stomach 1312
flow L3:solid_a L3:residue 1313
flow L3:solid_b L3:residue 1314
flow L3:solid_c L3:residue 1315
flow L3:stomach L3:small_bowel 1318
flow L3:small_bowel L3:plasma 1321
flow L3:small_bowel L3:colon 1322
flow L3:colon L3:plasma 1325
flow L3:plasma L3:colon 1328
flow L3:organs L3:colon 1331
flow L3:colon L3:faeces 1332
flow L3:residue L3:faeces 1335
flow L3:depot L3:plasma 1338
flow L3:plasma L3:interstitium 1339
flow L3:interstitium L3:plasma 1342
flow L3:interstitium L3:fast 1343
flow L3:fast L3:interstitium 1346
flow L3:interstitium L3:organs 1347
flow L3:organs L3:interstitium 1348
flow L3:interstitium L3:muscle 1349
flow L3:muscle L3:interstitium 1352
flow L3:muscle L3:deep 1353
flow L3:deep L3:muscle 1356
flow L3:plasma L3:red_cells 1357
flow L3:organs L3:red_cells 1358
flow L3:red_cells L3:plasma 1361
flow L3:interstitium L3:surface 1362
flow L3:surface L3:interstitium 1365
flow L3:interstitium L3:crystal 1366
flow L3:crystal L3:interstitium 1369
flow L3:plasma L3:urine 1370
flow L3:plasma L3:sweat 1371
flow L3:plasma L3:faeces 1372
flow L3:plasma L3:blood 1373
flow L3:plasma L3:dialysate 1374
flow L1:swallowed L1:stomach 363
flow L1:infused L1:plasma 364
flow L2:swallowed L2:stomach 365
flow L2:infused L2:plasma 366
flow L3:swallowed L3:stomach 367
flow L3:infused L3:plasma 368
observable gut.dissolved_a 529
observable gut.dissolved_b 530
observable gut.dissolved_c 531
observable gut.passed_a 532
observable gut.passed_b 533
observable gut.passed_c 534
observable gut.emptied 535
observable gut.absorbed 536
observable gut.moved 537
observable gut.colonic 528
observable gut.voided 538
observable gut.rest_voided 539
observable gut.secreted 540
observable gut.shed 541
observable plasma.total 403
observable plasma.ionised 419
observable plasma.ultrafilterable 421
observable plasma.relative 422
observable plasma.active 426
observable plasma.bound 415
observable plasma.outside 427
observable plasma.filtered_out 428
observable plasma.back 429
observable plasma.released 430
observable plasma.sweat 431
observable plasma.against 432
observable cells.free 451
observable cells.free_concentration 494
observable cells.held 452
observable cells.fast_in 496
observable cells.fast_out 497
observable cells.organs_in 499
observable cells.organs_out 502
observable cells.muscle_in 504
observable cells.muscle_out 507
observable cells.deep_in 513
observable cells.deep_out 514
observable erythrocyte.free 570
observable erythrocyte.total_concentration 571
observable erythrocyte.free_concentration 572
observable erythrocyte.entered 587
observable erythrocyte.left 589
observable erythrocyte.born 592
observable erythrocyte.died 594
observable bone.bound 845
observable bone.freed 846
observable bone.laid 848
observable bone.resorbed 850
observable bone.bound_Ca 839
observable bone.freed_Ca 841
observable bone.laid_Ca 835
observable bone.resorbed_Ca 830
observable bone.laid_P 851
observable bone.resorbed_P 853
observable bone.asked 827
observable kidney.proximal 856
observable kidney.limb 874
observable kidney.distal 901
observable kidney.excreted 902
observable kidney.urine 903
observable sodium.volume 371
observable sodium.plasma 393
observable sodium.past_PT 611
observable sodium.past_TAL 616
observable sodium.past_DCT 630
observable sodium.past_CD 635
observable sodium.taken_PT 638
observable sodium.delivered 639
observable sodium.reabsorbed 641
observable sodium.skin 643
observable sodium.urine 637
observable potassium.total 668
observable potassium.relative 602
observable potassium.absorbed 670
observable potassium.voided 671
observable potassium.into_cells 677
observable potassium.out_of_cells 679
observable potassium.colonic 681
observable potassium.urine 667
observable calcium.total 773
observable calcium.ionised 728
observable calcium.relative 729
observable calcium.bound 722
observable calcium.absorbed 715
observable calcium.voided 774
observable calcium.secreted 775
observable calcium.excreted 772
observable calcium.urine 776
observable phosphate.total 781
observable phosphate.relative 782
observable phosphate.absorbed 792
observable phosphate.voided 793
observable phosphate.into_cells 800
observable phosphate.out_of_cells 802
observable phosphate.urine 816
observable phosphate.propensity 822
observable parathyroid.concentration 921
observable parathyroid.drive 920
observable parathyroid.permitted 693
observable parathyroid.effective 701
observable calcitriol.concentration 943
observable calcitriol.made 942
observable calcitriol.broken 947
observable citrate.concentration 375
observable citrate.on_calcium 390
observable citrate.on_magnesium 391
observable citrate.metabolised 392
observable signal.bound_acids 373
observable dialyser.removed_Mg 995
observable dialyser.gained_Mg 997
observable dialyser.removed_Ca 1015
observable dialyser.gained_Ca 1017
observable dialyser.returned_Ca 1032
observable dialyser.removed_K 1034
observable dialyser.gained_K 1036
observable dialyser.removed_P 1038
observable dialyser.gained_P 1040
observable dialyser.removed_Na 1041
observable dialyser.removed_citrate 951
observable dialyser.gained_citrate 1042
observable dialyser.before 1000
observable dialyser.after 1008
observable dialyser.before_Ca 1020
observable dialyser.after_Ca 1028
d_rate 0 0 2841
d_rate 1 1 2848
d_rate 2 2 2855
d_rate 3 0 1699
d_rate 3 1 1699
d_rate 3 2 1699
d_rate 3 3 2744
d_rate 4 0 349
d_rate 4 1 350
d_rate 4 2 351
d_rate 4 4 2862
d_rate 5 4 1700
d_rate 5 5 3241
d_rate 5 7 3242
d_rate 6 5 1699
d_rate 6 6 3224
d_rate 6 7 3225
d_rate 6 8 3813
d_rate 6 12 2394
d_rate 6 23 3814
d_rate 6 37 3815
d_rate 7 7 2764
d_rate 7 8 4042
d_rate 7 13 4044
d_rate 7 23 4045
d_rate 7 33 2765
d_rate 7 34 4046
d_rate 7 36 2766
d_rate 7 37 4047
d_rate 8 5 2202
d_rate 8 6 2203
d_rate 8 7 3243
d_rate 8 8 4049
d_rate 8 9 2647
d_rate 8 10 124
d_rate 8 13 4050
d_rate 8 15 2211
d_rate 8 22 2475
d_rate 8 23 4052
d_rate 8 29 3498
d_rate 8 34 4053
d_rate 8 37 4055
d_rate 9 8 4057
d_rate 9 9 3898
d_rate 9 11 1689
d_rate 9 12 2393
d_rate 9 13 4059
d_rate 9 16 1819
d_rate 9 17 2273
d_rate 9 21 3985
d_rate 9 23 4061
d_rate 9 29 3989
d_rate 9 31 3991
d_rate 9 34 4062
d_rate 9 37 4064
d_rate 10 10 2782
d_rate 11 9 3901
d_rate 11 11 2793
d_rate 11 23 3903
d_rate 12 9 3904
d_rate 12 12 2884
d_rate 12 13 3454
d_rate 12 23 3906
d_rate 13 9 3907
d_rate 13 13 3455
d_rate 13 14 1694
d_rate 13 23 3909
d_rate 14 13 3456
d_rate 14 14 2812
d_rate 15 8 3822
d_rate 15 12 2395
d_rate 15 15 2914
d_rate 15 23 3823
d_rate 15 37 3824
d_rate 16 9 3910
d_rate 16 16 2906
d_rate 16 21 2277
d_rate 16 23 3912
d_rate 17 8 4065
d_rate 17 9 3913
d_rate 17 13 4066
d_rate 17 17 2897
d_rate 17 21 3984
d_rate 17 23 4067
d_rate 17 29 3988
d_rate 17 31 3990
d_rate 17 34 4068
d_rate 17 37 4069
d_rate 18 8 4070
d_rate 18 13 4071
d_rate 18 18 2459
d_rate 18 23 4073
d_rate 18 29 3398
d_rate 18 34 4074
d_rate 18 37 4076
d_rate 19 8 4078
d_rate 19 13 4080
d_rate 19 19 2897
d_rate 19 21 2275
d_rate 19 23 4082
d_rate 19 29 3389
d_rate 19 31 3130
d_rate 19 34 4084
d_rate 19 37 4086
d_rate 20 8 4088
d_rate 20 13 4090
d_rate 20 20 2897
d_rate 20 21 3995
d_rate 20 23 4092
d_rate 20 29 3997
d_rate 20 31 3998
d_rate 20 34 4094
d_rate 20 37 4096
d_rate 21 8 4097
d_rate 21 13 4098
d_rate 21 21 2313
d_rate 21 23 4099
d_rate 21 34 4100
d_rate 21 37 4101
d_rate 22 13 3458
d_rate 22 22 2487
d_rate 22 24 2488
d_rate 23 13 3460
d_rate 23 23 3545
d_rate 23 24 3112
d_rate 23 26 3113
d_rate 24 8 3825
d_rate 24 23 3827
d_rate 24 24 2312
d_rate 24 26 3097
d_rate 24 37 3828
d_rate 25 25 2417
d_rate 26 13 3461
d_rate 26 23 3547
d_rate 26 24 3119
d_rate 26 25 2051
d_rate 26 26 3121
d_rate 26 27 2056
d_rate 27 13 3462
d_rate 27 23 3549
d_rate 27 26 3103
d_rate 27 27 2418
d_rate 28 28 2887
d_rate 28 36 2888
d_rate 29 8 4103
d_rate 29 13 4104
d_rate 29 18 2100
d_rate 29 19 2273
d_rate 29 21 4000
d_rate 29 23 4106
d_rate 29 28 2249
d_rate 29 29 4002
d_rate 29 31 4003
d_rate 29 34 4107
d_rate 29 36 3088
d_rate 29 37 4109
d_rate 30 30 2894
d_rate 30 36 2895
d_rate 31 8 4110
d_rate 31 13 4111
d_rate 31 20 2273
d_rate 31 21 4005
d_rate 31 23 4113
d_rate 31 29 4007
d_rate 31 30 2265
d_rate 31 31 4008
d_rate 31 32 2092
d_rate 31 33 2448
d_rate 31 34 4114
d_rate 31 36 2266
d_rate 31 37 4116
d_rate 32 23 3554
d_rate 32 31 3134
d_rate 32 32 2438
d_rate 33 23 3556
d_rate 33 31 3136
d_rate 33 33 2493
d_rate 33 36 2494
d_rate 34 8 3830
d_rate 34 13 3463
d_rate 34 23 3832
d_rate 34 29 3408
d_rate 34 34 2915
d_rate 34 35 2916
d_rate 34 37 3834
d_rate 35 23 3627
d_rate 35 29 3413
d_rate 35 31 3138
d_rate 35 35 2317
d_rate 35 36 2496
d_rate 35 37 3628
d_rate 36 8 4117
d_rate 36 13 4119
d_rate 36 23 4120
d_rate 36 33 2682
d_rate 36 34 4121
d_rate 36 36 2684
d_rate 36 37 4122
d_rate 37 23 3629
d_rate 37 37 3632
d_rate 38 0 2927
d_rate 38 38 2928
d_rate 39 1 2929
d_rate 39 39 2930
d_rate 40 2 2931
d_rate 40 40 2932
d_rate 41 0 2835
d_rate 41 1 2843
d_rate 41 2 2850
d_rate 41 3 2755
d_rate 41 38 2690
d_rate 41 39 2694
d_rate 41 40 2698
d_rate 41 41 2756
d_rate 42 0 2814
d_rate 42 1 2821
d_rate 42 2 2828
d_rate 42 4 2933
d_rate 42 38 2688
d_rate 42 39 2692
d_rate 42 40 2696
d_rate 42 42 2934
d_rate 43 4 2857
d_rate 43 5 3245
d_rate 43 7 3247
d_rate 43 42 2527
d_rate 43 43 3053
d_rate 44 5 2864
d_rate 44 6 3227
d_rate 44 7 3229
d_rate 44 8 3836
d_rate 44 12 2940
d_rate 44 23 3837
d_rate 44 37 3838
d_rate 44 43 2702
d_rate 44 44 3055
d_rate 44 45 3320
d_rate 44 49 2941
d_rate 45 5 3248
d_rate 45 6 3230
d_rate 45 7 3249
d_rate 45 8 4124
d_rate 45 9 3356
d_rate 45 10 2777
d_rate 45 13 4125
d_rate 45 15 2909
d_rate 45 22 3502
d_rate 45 23 4127
d_rate 45 29 3505
d_rate 45 34 4128
d_rate 45 37 4130
d_rate 45 43 2700
d_rate 45 44 2704
d_rate 45 45 3322
d_rate 45 46 3357
d_rate 45 47 2571
d_rate 45 52 2613
d_rate 46 8 4132
d_rate 46 9 3916
d_rate 46 11 2788
d_rate 46 12 2943
d_rate 46 13 4134
d_rate 46 16 2901
d_rate 46 17 3287
d_rate 46 21 4010
d_rate 46 23 4136
d_rate 46 29 4014
d_rate 46 31 4016
d_rate 46 34 4137
d_rate 46 37 4139
d_rate 46 45 3324
d_rate 46 46 3360
d_rate 46 48 2587
d_rate 46 49 2944
d_rate 46 50 2708
d_rate 46 53 2623
d_rate 46 54 2633
d_rate 47 10 2950
d_rate 47 47 2951
d_rate 48 9 3920
d_rate 48 11 2955
d_rate 48 23 3922
d_rate 48 46 3362
d_rate 48 48 2956
d_rate 49 9 3924
d_rate 49 12 2965
d_rate 49 13 3467
d_rate 49 23 3926
d_rate 49 46 3364
d_rate 49 49 2966
d_rate 50 9 3928
d_rate 50 13 3469
d_rate 50 14 2807
d_rate 50 23 3930
d_rate 50 46 3366
d_rate 50 50 3060
d_rate 50 51 2603
d_rate 51 13 3471
d_rate 51 14 2961
d_rate 51 50 2710
d_rate 51 51 2962
d_rate 52 8 3846
d_rate 52 12 2946
d_rate 52 15 2967
d_rate 52 23 3847
d_rate 52 37 3848
d_rate 52 45 3326
d_rate 52 49 2947
d_rate 52 52 2968
d_rate 53 9 3932
d_rate 53 16 2970
d_rate 53 21 3264
d_rate 53 23 3934
d_rate 53 46 3368
d_rate 53 53 2971
d_rate 54 8 4140
d_rate 54 9 3936
d_rate 54 13 4141
d_rate 54 17 3289
d_rate 54 21 4009
d_rate 54 23 4142
d_rate 54 29 4013
d_rate 54 31 4015
d_rate 54 34 4143
d_rate 54 37 4144
d_rate 54 46 3370
d_rate 54 54 3063
d_rate 55 0 2975
d_rate 55 55 2928
d_rate 56 1 2976
d_rate 56 56 2930
d_rate 57 2 2977
d_rate 57 57 2932
d_rate 58 0 2837
d_rate 58 1 2845
d_rate 58 2 2852
d_rate 58 3 2757
d_rate 58 55 2690
d_rate 58 56 2694
d_rate 58 57 2698
d_rate 58 58 2756
d_rate 59 0 2816
d_rate 59 1 2823
d_rate 59 2 2830
d_rate 59 4 2978
d_rate 59 55 2688
d_rate 59 56 2692
d_rate 59 57 2696
d_rate 59 59 2934
d_rate 60 4 2859
d_rate 60 5 3251
d_rate 60 7 3253
d_rate 60 59 2527
d_rate 60 60 3053
d_rate 61 5 2866
d_rate 61 6 3232
d_rate 61 7 3234
d_rate 61 8 3850
d_rate 61 12 2982
d_rate 61 23 3851
d_rate 61 37 3852
d_rate 61 60 2702
d_rate 61 61 3055
d_rate 61 62 3320
d_rate 61 66 2941
d_rate 62 5 3254
d_rate 62 6 3235
d_rate 62 7 3255
d_rate 62 8 4146
d_rate 62 9 3372
d_rate 62 10 2779
d_rate 62 13 4147
d_rate 62 15 2911
d_rate 62 22 3513
d_rate 62 23 4149
d_rate 62 29 3516
d_rate 62 34 4150
d_rate 62 37 4152
d_rate 62 60 2700
d_rate 62 61 2704
d_rate 62 62 3322
d_rate 62 63 3357
d_rate 62 64 2571
d_rate 62 69 2613
d_rate 63 8 4154
d_rate 63 9 3939
d_rate 63 11 2790
d_rate 63 12 2984
d_rate 63 13 4156
d_rate 63 16 2903
d_rate 63 17 3291
d_rate 63 21 4021
d_rate 63 23 4158
d_rate 63 29 4025
d_rate 63 31 4027
d_rate 63 34 4159
d_rate 63 37 4161
d_rate 63 62 3324
d_rate 63 63 3360
d_rate 63 65 2587
d_rate 63 66 2944
d_rate 63 67 2708
d_rate 63 70 2623
d_rate 63 71 2633
d_rate 64 10 2988
d_rate 64 64 2951
d_rate 65 9 3943
d_rate 65 11 2990
d_rate 65 23 3945
d_rate 65 63 3362
d_rate 65 65 2956
d_rate 66 9 3947
d_rate 66 12 2994
d_rate 66 13 3474
d_rate 66 23 3949
d_rate 66 63 3364
d_rate 66 66 2966
d_rate 67 9 3951
d_rate 67 13 3476
d_rate 67 14 2809
d_rate 67 23 3953
d_rate 67 63 3366
d_rate 67 67 3060
d_rate 67 68 2603
d_rate 68 13 3478
d_rate 68 14 2992
d_rate 68 67 2710
d_rate 68 68 2962
d_rate 69 8 3860
d_rate 69 12 2986
d_rate 69 15 2995
d_rate 69 23 3861
d_rate 69 37 3862
d_rate 69 62 3326
d_rate 69 66 2947
d_rate 69 69 2968
d_rate 70 9 3955
d_rate 70 16 2996
d_rate 70 21 3268
d_rate 70 23 3957
d_rate 70 63 3368
d_rate 70 70 2971
d_rate 71 8 4162
d_rate 71 9 3959
d_rate 71 13 4163
d_rate 71 17 3293
d_rate 71 21 4020
d_rate 71 23 4164
d_rate 71 29 4024
d_rate 71 31 4026
d_rate 71 34 4165
d_rate 71 37 4166
d_rate 71 63 3370
d_rate 71 71 3063
d_rate 72 0 3000
d_rate 72 72 2928
d_rate 73 1 3001
d_rate 73 73 2930
d_rate 74 2 3002
d_rate 74 74 2932
d_rate 75 0 2839
d_rate 75 1 2847
d_rate 75 2 2854
d_rate 75 3 2758
d_rate 75 72 2690
d_rate 75 73 2694
d_rate 75 74 2698
d_rate 75 75 2756
d_rate 76 0 2818
d_rate 76 1 2825
d_rate 76 2 2832
d_rate 76 4 3003
d_rate 76 72 2688
d_rate 76 73 2692
d_rate 76 74 2696
d_rate 76 76 2934
d_rate 77 4 2861
d_rate 77 5 3257
d_rate 77 7 3259
d_rate 77 76 2527
d_rate 77 77 3053
d_rate 78 5 2868
d_rate 78 6 3237
d_rate 78 7 3239
d_rate 78 8 3864
d_rate 78 12 3007
d_rate 78 23 3865
d_rate 78 37 3866
d_rate 78 77 2702
d_rate 78 78 3055
d_rate 78 79 3320
d_rate 78 83 2941
d_rate 79 5 3260
d_rate 79 6 3240
d_rate 79 7 3261
d_rate 79 8 4168
d_rate 79 9 3381
d_rate 79 10 2781
d_rate 79 13 4169
d_rate 79 15 2913
d_rate 79 22 3524
d_rate 79 23 4171
d_rate 79 29 3527
d_rate 79 34 4172
d_rate 79 37 4174
d_rate 79 77 2700
d_rate 79 78 2704
d_rate 79 79 3322
d_rate 79 80 3357
d_rate 79 81 2571
d_rate 79 86 2613
d_rate 80 8 4176
d_rate 80 9 3962
d_rate 80 11 2792
d_rate 80 12 3009
d_rate 80 13 4178
d_rate 80 16 2905
d_rate 80 17 3295
d_rate 80 21 4032
d_rate 80 23 4180
d_rate 80 29 4036
d_rate 80 31 4038
d_rate 80 34 4181
d_rate 80 37 4183
d_rate 80 79 3324
d_rate 80 80 3360
d_rate 80 82 2587
d_rate 80 83 2944
d_rate 80 84 2708
d_rate 80 87 2623
d_rate 80 88 2633
d_rate 81 10 3013
d_rate 81 81 2951
d_rate 82 9 3966
d_rate 82 11 3015
d_rate 82 23 3968
d_rate 82 80 3362
d_rate 82 82 2956
d_rate 83 9 3970
d_rate 83 12 3019
d_rate 83 13 3481
d_rate 83 23 3972
d_rate 83 80 3364
d_rate 83 83 2966
d_rate 84 9 3974
d_rate 84 13 3483
d_rate 84 14 2811
d_rate 84 23 3976
d_rate 84 80 3366
d_rate 84 84 3060
d_rate 84 85 2603
d_rate 85 13 3485
d_rate 85 14 3017
d_rate 85 84 2710
d_rate 85 85 2962
d_rate 86 8 3874
d_rate 86 12 3011
d_rate 86 15 3020
d_rate 86 23 3875
d_rate 86 37 3876
d_rate 86 79 3326
d_rate 86 83 2947
d_rate 86 86 2968
d_rate 87 9 3978
d_rate 87 16 3021
d_rate 87 21 3272
d_rate 87 23 3980
d_rate 87 80 3368
d_rate 87 87 2971
d_rate 88 8 4184
d_rate 88 9 3982
d_rate 88 13 4185
d_rate 88 17 3297
d_rate 88 21 4031
d_rate 88 23 4186
d_rate 88 29 4035
d_rate 88 31 4037
d_rate 88 34 4187
d_rate 88 37 4188
d_rate 88 80 3370
d_rate 88 88 3063
d_flow 8 0 349
d_flow 9 1 350
d_flow 10 2 351
d_flow 11 0 1699
d_flow 12 1 1699
d_flow 13 2 1699
d_flow 14 4 1700
d_flow 15 5 2202
d_flow 15 7 2200
d_flow 16 5 1699
d_flow 17 6 2203
d_flow 17 7 2201
d_flow 18 8 3813
d_flow 18 23 3814
d_flow 18 37 3815
d_flow 19 12 2394
d_flow 20 6 1701
d_flow 21 3 1701
d_flow 22 10 124
d_flow 23 8 3700
d_flow 23 23 3733
d_flow 23 37 3616
d_flow 24 9 2647
d_flow 24 23 3567
d_flow 25 9 3901
d_flow 25 23 3903
d_flow 26 11 1689
d_flow 27 9 3904
d_flow 27 13 3454
d_flow 27 23 3906
d_flow 28 12 2393
d_flow 29 9 3907
d_flow 29 13 3486
d_flow 29 23 3909
d_flow 30 13 3487
d_flow 31 13 3456
d_flow 32 14 1694
d_flow 33 8 3822
d_flow 33 23 3823
d_flow 33 37 3824
d_flow 34 12 2395
d_flow 35 15 2211
d_flow 36 9 3910
d_flow 36 21 2277
d_flow 36 23 3912
d_flow 37 16 1819
d_flow 38 9 3913
d_flow 38 21 3984
d_flow 38 23 3994
d_flow 38 29 3988
d_flow 38 31 3990
d_flow 38 37 3992
d_flow 39 8 4056
d_flow 39 13 4058
d_flow 39 17 2273
d_flow 39 23 4060
d_flow 39 34 4062
d_flow 39 37 4063
d_flow 40 8 4189
d_flow 40 13 4190
d_flow 40 22 2476
d_flow 40 23 4191
d_flow 40 29 3393
d_flow 40 34 4192
d_flow 40 37 4193
d_flow 41 8 3878
d_flow 41 23 3880
d_flow 41 37 3881
d_flow 42 8 3739
d_flow 42 23 3741
d_flow 43 8 3742
d_flow 43 23 3744
d_flow 44 8 3745
d_flow 44 23 3747
d_flow 44 37 3657
d_flow 47 23 3688
d_flow 47 29 3689
d_flow 47 37 3690
d_flow 48 28 2249
d_flow 48 36 2250
d_flow 49 28 1769
d_flow 50 23 3659
d_flow 50 29 3417
d_flow 50 37 3660
d_flow 51 8 4070
d_flow 51 13 4071
d_flow 51 23 4073
d_flow 51 29 3398
d_flow 51 34 4074
d_flow 51 37 4076
d_flow 52 18 2100
d_flow 53 21 2275
d_flow 53 23 3603
d_flow 53 29 3389
d_flow 53 31 3130
d_flow 53 37 3604
d_flow 54 8 4077
d_flow 54 13 4079
d_flow 54 19 2273
d_flow 54 23 4081
d_flow 54 34 4083
d_flow 54 37 4085
d_flow 55 8 4195
d_flow 55 13 4197
d_flow 55 23 4199
d_flow 55 29 3421
d_flow 55 34 4201
d_flow 55 36 2434
d_flow 55 37 4203
d_flow 56 23 3665
d_flow 56 29 3047
d_flow 56 37 3666
d_flow 60 30 2265
d_flow 60 36 2266
d_flow 61 30 1796
d_flow 62 23 3554
d_flow 62 31 3134
d_flow 63 32 2092
d_flow 64 21 3995
d_flow 64 23 3996
d_flow 64 29 3997
d_flow 64 31 3998
d_flow 64 37 3999
d_flow 65 8 4087
d_flow 65 13 4089
d_flow 65 20 2273
d_flow 65 23 4091
d_flow 65 34 4093
d_flow 65 37 4095
d_flow 66 8 4205
d_flow 66 13 4207
d_flow 66 23 4209
d_flow 66 31 3140
d_flow 66 33 2449
d_flow 66 34 4211
d_flow 66 37 4213
d_flow 67 23 3576
d_flow 67 31 3142
d_flow 71 25 2051
d_flow 72 25 1753
d_flow 73 13 3462
d_flow 73 23 3549
d_flow 73 26 3103
d_flow 74 27 2056
d_flow 75 23 3578
d_flow 75 26 3105
d_flow 76 13 3488
d_flow 76 23 3579
d_flow 76 24 3126
d_flow 76 26 3127
d_flow 77 23 3581
d_flow 77 26 3109
d_flow 80 13 3459
d_flow 80 23 3582
d_flow 80 24 3111
d_flow 80 26 3114
d_flow 81 23 3583
d_flow 84 37 317
d_flow 85 23 3630
d_flow 85 37 3631
d_flow 87 0 2814
d_flow 87 38 2688
d_flow 88 1 2821
d_flow 88 39 2692
d_flow 89 2 2828
d_flow 89 40 2696
d_flow 90 0 2835
d_flow 90 38 2690
d_flow 91 1 2843
d_flow 91 39 2694
d_flow 92 2 2850
d_flow 92 40 2698
d_flow 93 4 2857
d_flow 93 42 2527
d_flow 94 5 3248
d_flow 94 7 3246
d_flow 94 43 2700
d_flow 95 5 2864
d_flow 95 43 2702
d_flow 96 6 3230
d_flow 96 7 3228
d_flow 96 44 2704
d_flow 97 8 3836
d_flow 97 23 3837
d_flow 97 37 3838
d_flow 97 45 3320
d_flow 98 12 2940
d_flow 98 49 2941
d_flow 99 6 2739
d_flow 99 44 2706
d_flow 100 3 2750
d_flow 100 41 2561
d_flow 101 10 2777
d_flow 101 47 2571
d_flow 102 8 3714
d_flow 102 23 3750
d_flow 102 37 3638
d_flow 102 45 3324
d_flow 103 9 3356
d_flow 103 23 3586
d_flow 103 46 3357
d_flow 104 9 3920
d_flow 104 23 3922
d_flow 104 46 3362
d_flow 105 11 2788
d_flow 105 48 2587
d_flow 106 9 3924
d_flow 106 13 3467
d_flow 106 23 3926
d_flow 106 46 3364
d_flow 107 12 2943
d_flow 107 49 2944
d_flow 108 9 3928
d_flow 108 13 3489
d_flow 108 23 3930
d_flow 108 46 3366
d_flow 109 13 3491
d_flow 109 50 2708
d_flow 110 13 3471
d_flow 110 50 2710
d_flow 111 14 2807
d_flow 111 51 2603
d_flow 112 8 3846
d_flow 112 23 3847
d_flow 112 37 3848
d_flow 112 45 3326
d_flow 113 12 2946
d_flow 113 49 2947
d_flow 114 15 2909
d_flow 114 52 2613
d_flow 115 9 3932
d_flow 115 21 3264
d_flow 115 23 3934
d_flow 115 46 3368
d_flow 116 16 2901
d_flow 116 53 2623
d_flow 117 9 3936
d_flow 117 21 4009
d_flow 117 23 4019
d_flow 117 29 4013
d_flow 117 31 4015
d_flow 117 37 4017
d_flow 117 46 3370
d_flow 118 8 4131
d_flow 118 13 4133
d_flow 118 17 3287
d_flow 118 23 4135
d_flow 118 34 4137
d_flow 118 37 4138
d_flow 118 54 2633
d_flow 119 8 4214
d_flow 119 13 4215
d_flow 119 22 3503
d_flow 119 23 4216
d_flow 119 29 3504
d_flow 119 34 4217
d_flow 119 37 4218
d_flow 119 45 3328
d_flow 120 8 3883
d_flow 120 23 3885
d_flow 120 37 3886
d_flow 120 45 3330
d_flow 121 8 3759
d_flow 121 23 3761
d_flow 121 45 3332
d_flow 122 8 3763
d_flow 122 23 3765
d_flow 122 45 3334
d_flow 123 8 3767
d_flow 123 23 3769
d_flow 123 37 3673
d_flow 123 45 3336
d_flow 124 0 2816
d_flow 124 55 2688
d_flow 125 1 2823
d_flow 125 56 2692
d_flow 126 2 2830
d_flow 126 57 2696
d_flow 127 0 2837
d_flow 127 55 2690
d_flow 128 1 2845
d_flow 128 56 2694
d_flow 129 2 2852
d_flow 129 57 2698
d_flow 130 4 2859
d_flow 130 59 2527
d_flow 131 5 3254
d_flow 131 7 3252
d_flow 131 60 2700
d_flow 132 5 2866
d_flow 132 60 2702
d_flow 133 6 3235
d_flow 133 7 3233
d_flow 133 61 2704
d_flow 134 8 3850
d_flow 134 23 3851
d_flow 134 37 3852
d_flow 134 62 3320
d_flow 135 12 2982
d_flow 135 66 2941
d_flow 136 6 2741
d_flow 136 61 2706
d_flow 137 3 2752
d_flow 137 58 2561
d_flow 138 10 2779
d_flow 138 64 2571
d_flow 139 8 3722
d_flow 139 23 3770
d_flow 139 37 3644
d_flow 139 62 3324
d_flow 140 9 3372
d_flow 140 23 3591
d_flow 140 63 3357
d_flow 141 9 3943
d_flow 141 23 3945
d_flow 141 63 3362
d_flow 142 11 2790
d_flow 142 65 2587
d_flow 143 9 3947
d_flow 143 13 3474
d_flow 143 23 3949
d_flow 143 63 3364
d_flow 144 12 2984
d_flow 144 66 2944
d_flow 145 9 3951
d_flow 145 13 3492
d_flow 145 23 3953
d_flow 145 63 3366
d_flow 146 13 3494
d_flow 146 67 2708
d_flow 147 13 3478
d_flow 147 67 2710
d_flow 148 14 2809
d_flow 148 68 2603
d_flow 149 8 3860
d_flow 149 23 3861
d_flow 149 37 3862
d_flow 149 62 3326
d_flow 150 12 2986
d_flow 150 66 2947
d_flow 151 15 2911
d_flow 151 69 2613
d_flow 152 9 3955
d_flow 152 21 3268
d_flow 152 23 3957
d_flow 152 63 3368
d_flow 153 16 2903
d_flow 153 70 2623
d_flow 154 9 3959
d_flow 154 21 4020
d_flow 154 23 4030
d_flow 154 29 4024
d_flow 154 31 4026
d_flow 154 37 4028
d_flow 154 63 3370
d_flow 155 8 4153
d_flow 155 13 4155
d_flow 155 17 3291
d_flow 155 23 4157
d_flow 155 34 4159
d_flow 155 37 4160
d_flow 155 71 2633
d_flow 156 8 4219
d_flow 156 13 4220
d_flow 156 22 3514
d_flow 156 23 4221
d_flow 156 29 3515
d_flow 156 34 4222
d_flow 156 37 4223
d_flow 156 62 3328
d_flow 157 8 3888
d_flow 157 23 3890
d_flow 157 37 3891
d_flow 157 62 3330
d_flow 158 8 3779
d_flow 158 23 3781
d_flow 158 62 3332
d_flow 159 8 3783
d_flow 159 23 3785
d_flow 159 62 3334
d_flow 160 8 3787
d_flow 160 23 3789
d_flow 160 37 3680
d_flow 160 62 3336
d_flow 161 0 2818
d_flow 161 72 2688
d_flow 162 1 2825
d_flow 162 73 2692
d_flow 163 2 2832
d_flow 163 74 2696
d_flow 164 0 2839
d_flow 164 72 2690
d_flow 165 1 2847
d_flow 165 73 2694
d_flow 166 2 2854
d_flow 166 74 2698
d_flow 167 4 2861
d_flow 167 76 2527
d_flow 168 5 3260
d_flow 168 7 3258
d_flow 168 77 2700
d_flow 169 5 2868
d_flow 169 77 2702
d_flow 170 6 3240
d_flow 170 7 3238
d_flow 170 78 2704
d_flow 171 8 3864
d_flow 171 23 3865
d_flow 171 37 3866
d_flow 171 79 3320
d_flow 172 12 3007
d_flow 172 83 2941
d_flow 173 6 2743
d_flow 173 78 2706
d_flow 174 3 2754
d_flow 174 75 2561
d_flow 175 10 2781
d_flow 175 81 2571
d_flow 176 8 3730
d_flow 176 23 3790
d_flow 176 37 3650
d_flow 176 79 3324
d_flow 177 9 3381
d_flow 177 23 3596
d_flow 177 80 3357
d_flow 178 9 3966
d_flow 178 23 3968
d_flow 178 80 3362
d_flow 179 11 2792
d_flow 179 82 2587
d_flow 180 9 3970
d_flow 180 13 3481
d_flow 180 23 3972
d_flow 180 80 3364
d_flow 181 12 3009
d_flow 181 83 2944
d_flow 182 9 3974
d_flow 182 13 3495
d_flow 182 23 3976
d_flow 182 80 3366
d_flow 183 13 3497
d_flow 183 84 2708
d_flow 184 13 3485
d_flow 184 84 2710
d_flow 185 14 2811
d_flow 185 85 2603
d_flow 186 8 3874
d_flow 186 23 3875
d_flow 186 37 3876
d_flow 186 79 3326
d_flow 187 12 3011
d_flow 187 83 2947
d_flow 188 15 2913
d_flow 188 86 2613
d_flow 189 9 3978
d_flow 189 21 3272
d_flow 189 23 3980
d_flow 189 80 3368
d_flow 190 16 2905
d_flow 190 87 2623
d_flow 191 9 3982
d_flow 191 21 4031
d_flow 191 23 4041
d_flow 191 29 4035
d_flow 191 31 4037
d_flow 191 37 4039
d_flow 191 80 3370
d_flow 192 8 4175
d_flow 192 13 4177
d_flow 192 17 3295
d_flow 192 23 4179
d_flow 192 34 4181
d_flow 192 37 4182
d_flow 192 88 2633
d_flow 193 8 4224
d_flow 193 13 4225
d_flow 193 22 3525
d_flow 193 23 4226
d_flow 193 29 3526
d_flow 193 34 4227
d_flow 193 37 4228
d_flow 193 79 3328
d_flow 194 8 3893
d_flow 194 23 3895
d_flow 194 37 3896
d_flow 194 79 3330
d_flow 195 8 3799
d_flow 195 23 3801
d_flow 195 79 3332
d_flow 196 8 3803
d_flow 196 23 3805
d_flow 196 79 3334
d_flow 197 8 3807
d_flow 197 23 3809
d_flow 197 37 3687
d_flow 197 79 3336
